package io.github.parley4j.extract.pipeline.text;

/**
 * What somebody says in a transcript, from a label to the next.
 *
 * @param asks whether it is a question or the moderator's words, which hold no position
 * @param label index of what names the speaker; -1 when nothing does
 * @param from the first index of the speech
 * @param to the index behind the last
 */
public record Turn(boolean asks, int label, int from, int to) {
    boolean contains(int index) {
        return from <= index && index < to;
    }
}
