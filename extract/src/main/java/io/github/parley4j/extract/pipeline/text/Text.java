package io.github.parley4j.extract.pipeline.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stage 1 makes of an article. All offsets are half-open and in UTF-16 code units of {@code source}.
 *
 * @param id the article's id
 * @param source the article's decoded text
 * @param sentences what is kept, in order; page furniture, teasers, datelines and agency credits are not in them
 * @param quotes the stretches inside quotation marks, in order
 * @param dropped the spans that were left out, as pairs of begin and end, in order
 * @param turns who speaks in which sentences of a transcript, in order; none in other texts
 */
public record Text(
        String id, String source, List<Sentence> sentences, List<Quote> quotes, List<int[]> dropped, List<Turn> turns) {
    /** Takes its own copies of the lists. */
    public Text {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        dropped = List.copyOf(dropped);
        turns = List.copyOf(turns);
    }

    /** The turn of a transcript that a sentence is part of, or null. */
    public @Nullable Turn turn(int sentence) {
        int low = 0;
        int high = turns.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Turn turn = turns.get(middle);
            if (turn.contains(sentence)) {
                return turn;
            }
            if (sentence < turn.from()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** Whether a sentence is a question of a reporter or said by a moderator, neither of whom holds positions. */
    public boolean asks(int sentence) {
        Turn turn = turn(sentence);
        return turn != null && turn.asks();
    }

    @Override
    public String toString() {
        return "Text[" + id + ", " + sentences.size() + " sentences, " + quotes.size() + " quotes]";
    }
}
