package io.github.parley4j.extract.pipeline.text;

import java.util.Map;

/** Where a contraction or a possessive parts from its word, and what the parts mean. */
final class Clitics {
    private static final String[] ENDINGS = {"n't", "'s", "'ll", "'ve", "'re", "'m", "'d"};
    private static final Map<String, String> CUT_STEMS = Map.of("wo", "will", "ca", "can", "sha", "shall");

    private Clitics() {}

    /** The length of the last part of a word that is a token of its own, or 0. */
    static int length(String norm) {
        if (norm.equals("cannot")) {
            return 3;
        }
        if (norm.indexOf('\'') < 0) {
            return 0;
        }
        for (String ending : ENDINGS) {
            if (norm.length() > ending.length() && norm.endsWith(ending)) {
                return ending.length();
            }
        }
        return norm.length() > 1 && norm.endsWith("'") ? 1 : 0;
    }

    /** The normal form of a part that was cut off. */
    static String ending(String norm) {
        return norm.equals("n't") ? "not" : norm;
    }

    /** The normal form of what is left of a word when its ending is cut off. */
    static String stem(String norm, String ending) {
        return ending.equals("n't") ? CUT_STEMS.getOrDefault(norm, norm) : norm;
    }
}
