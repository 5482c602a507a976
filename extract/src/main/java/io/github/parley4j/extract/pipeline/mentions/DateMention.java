package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.value.FoundDate.Relation;
import io.github.parley4j.model.PartialDate;
import java.util.Optional;

/**
 * A date stated in a sentence.
 *
 * @param sentence index of the sentence
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param begin offset of its first character in the article's text
 * @param end offset after its last character
 * @param date the day, month or year said, with the words as printed; the first of a range
 * @param last the last day, month or year of a range
 * @param relation how what happens lies to the date: by it, until it, on it
 */
public record DateMention(
        int sentence,
        int from,
        int to,
        int begin,
        int end,
        PartialDate date,
        Optional<PartialDate> last,
        Relation relation) {

    /**
     * The words as printed.
     *
     * @return without the preposition
     */
    public String text() {
        return date.text().orElse("");
    }

    /**
     * The same place as a mention.
     *
     * @return a mention of kind DATE
     */
    public Mention mention() {
        return new Mention(sentence, from, to, Mention.Kind.DATE, Mention.Form.VALUE, null, null);
    }
}
