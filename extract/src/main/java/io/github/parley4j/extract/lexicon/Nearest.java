package io.github.parley4j.extract.lexicon;

import java.util.Collection;

/** The option that somebody most likely meant by a word that is none of them. */
public final class Nearest {
    private Nearest() {}

    /**
     * A question to end a message with, such as {@code  Did you mean "weak"?}, with a space before it.
     *
     * @param word what was written
     * @param options what may be written
     * @return the question; empty when no option differs in less than half of its letters
     */
    public static String question(String word, Collection<String> options) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String option : options) {
            int distance = distance(word, option);
            if (distance < least) {
                least = distance;
                best = option;
            }
        }
        return 2 * least < Math.max(word.length(), best.length()) ? " Did you mean \"" + best + "\"?" : "";
    }

    /** Levenshtein's distance: how many letters must be put in, left out or changed. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
