package io.github.parley4j.extract.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A row of {@code 3-clauses/stances.tsv}.
 *
 * @param lemmas the word, with its particles
 * @param part verb, noun or adjective
 * @param stance what somebody does by it
 * @param frames what may follow
 */
public record StanceWord(List<String> lemmas, Part part, Stance stance, Set<String> frames) {
    /** Part of speech. */
    public enum Part {
        /** Penn tags VB…. */
        VERB("VB"),
        /** Penn tags NN…. */
        NOUN("NN"),
        /** Penn tags JJ…, and participles used like adjectives. */
        ADJECTIVE("JJ");

        private final String tagPrefix;

        Part(String tagPrefix) {
            this.tagPrefix = tagPrefix;
        }

        /** Whether a word with this Penn tag can be of this part of speech. */
        public boolean admits(String tag) {
            return tag.startsWith(tagPrefix)
                    || (this == ADJECTIVE
                            && (tag.equals("DT")
                                    || tag.equals("VBN")
                                    || tag.equals("RB")
                                    || tag.equals("VBD")
                                    || tag.equals("IN")
                                    || tag.equals("RP")));
        }
    }

    /** The word as it stands in the table, which is its name in traces. */
    public String name() {
        return String.join(" ", lemmas);
    }

    /** Whether the frame may follow. */
    public boolean takes(String frame) {
        return frames.contains(frame);
    }
}
