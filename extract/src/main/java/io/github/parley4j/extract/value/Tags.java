package io.github.parley4j.extract.value;

import java.util.Set;

/** What Penn tags, where known, say about the words after a number. */
final class Tags {
    private static final Set<String> WITHIN_NOUN_PHRASE =
            Set.of("", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "CD", "RB", "FW", "HYPH", "POS");

    private Tags() {}

    /** Whether a word with this tag cannot stand between a number and the noun it counts. */
    static boolean endsSearch(String tag) {
        return !WITHIN_NOUN_PHRASE.contains(tag);
    }

    static boolean mayBePlural(String tag) {
        return tag.isEmpty() || tag.equals("NNS");
    }
}
