package io.github.parley4j.extract.pipeline;

import java.util.HashSet;
import java.util.Set;

/** Tells by crude stems, without tags or lemmas, whether a word can be one of the content words. */
final class ContentCues {
    private static final Set<String> LIGHT = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "for", "and", "from", "by", "with", "into", "at", "down", "up",
            "off", "out", "back", "over", "away", "aside", "go", "be", "_", "come", "put", "take", "bring", "set",
            "let");

    private final Set<String> stems = new HashSet<>();

    /** Remembers the first telling word of a phrase. */
    void add(String phrase) {
        for (String word : phrase.split(" ", -1)) {
            if (!LIGHT.contains(word)) {
                stems.add(stem(word));
                return;
            }
        }
    }

    boolean matches(String norm) {
        return stems.contains(stem(norm));
    }

    static String stem(String word) {
        String stem = word;
        for (String ending : new String[] {"ing", "ies", "ied", "ed", "es", "s", "y", "e"}) {
            if (stem.length() > ending.length() + 2 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : stem;
    }
}
