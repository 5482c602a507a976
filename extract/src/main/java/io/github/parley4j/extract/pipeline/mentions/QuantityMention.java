package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.value.FoundQuantity.Kind;
import io.github.parley4j.extract.value.FoundQuantity.Role;
import io.github.parley4j.model.Quantity;

/**
 * A quantity stated in a sentence.
 *
 * @param sentence index of the sentence
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param begin offset of its first character in the article's text
 * @param end offset after its last character
 * @param quantity how much, with the words as printed
 * @param kind what is measured
 * @param noun the noun counted, in the singular ("hostage"), or the empty string
 * @param role how the sentence uses it
 */
public record QuantityMention(
        int sentence, int from, int to, int begin, int end, Quantity quantity, Kind kind, String noun, Role role) {

    /**
     * The same place as a mention.
     *
     * @return a mention of kind QUANTITY, or DURATION for a span of time
     */
    public Mention mention() {
        Mention.Kind mentioned = kind == Kind.DURATION ? Mention.Kind.DURATION : Mention.Kind.QUANTITY;
        return new Mention(sentence, from, to, mentioned, Mention.Form.VALUE, null, null);
    }
}
