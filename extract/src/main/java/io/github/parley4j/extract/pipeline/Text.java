package io.github.parley4j.extract.pipeline;

import java.util.List;

/**
 * What stage 1 makes of an article. All offsets are half-open and in UTF-16 code units of {@code source}.
 *
 * @param id the article's id
 * @param source the article's decoded text
 * @param sentences what is kept, in order; page furniture, teasers, datelines and agency credits are not in them
 * @param quotes the stretches inside quotation marks, in order
 * @param dropped the spans that were left out, as pairs of begin and end, in order
 */
public record Text(String id, String source, List<Sentence> sentences, List<Quote> quotes, List<int[]> dropped) {
    /** Takes its own copies of the lists. */
    public Text {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        dropped = List.copyOf(dropped);
    }

    @Override
    public String toString() {
        return "Text[" + id + ", " + sentences.size() + " sentences, " + quotes.size() + " quotes]";
    }
}
