package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells by crude stems, without tags or lemmas, whether a word can carry content. Every content needs a word for a thing
 * that few other sentences have, or for an action that takes any object or persons.
 */
final class ContentCues {
    /** Classes of things that are named everywhere. */
    private static final Set<String> COMMON = Set.of("NONE", "FRAME", "PERSON", "PLACE");

    /** Objects that are no cue, so that the action must be one. */
    private static final Set<String> NO_CUE = Set.of("PERSON", "PLACE", "NAME", ContentComposition.ANY);

    private static final Set<String> LIGHT = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "for", "and", "from", "by", "with", "into", "at", "down", "up",
            "off", "out", "back", "over", "away", "aside", "go", "be", "_", "come", "put", "take", "bring", "set",
            "let");
    private static final String[] ENDINGS = {"ing", "ies", "ied", "ed", "es", "s", "y", "e"};

    private final Set<String> stems = new HashSet<>();

    void addThing(Row row) {
        if (!COMMON.contains(row.get("class"))) {
            row.list("words").forEach(this::add);
        }
    }

    /** {@code contents} is the table of compositions. */
    void addAction(Row row, List<Row> contents) {
        boolean alone = !row.get("issue").isEmpty();
        if (alone || contents.stream().anyMatch(content -> needs(content, row.get("action")))) {
            row.list("words").forEach(this::add);
        }
    }

    private static boolean needs(Row content, String action) {
        return content.list("action").contains(action)
                && content.list("object").stream().anyMatch(NO_CUE::contains);
    }

    /** The past tenses and plurals that no ending gives away. */
    void addIrregular(Row row) {
        if (matches(row.get("lemma"))) {
            stems.add(stem(row.get("form")));
        }
    }

    /** The longest telling word of a phrase, which is the rarest as a rule; the phrase is not there without it. */
    void add(String phrase) {
        String longest = "";
        for (String word : phrase.replace('\'', ' ').split(" ", -1)) {
            boolean better = LIGHT.contains(word) == LIGHT.contains(longest)
                    ? word.length() > longest.length()
                    : LIGHT.contains(longest);
            longest = better || longest.isEmpty() ? word : longest;
        }
        stems.add(stem(longest));
    }

    boolean matches(String norm) {
        return stems.contains(stem(norm));
    }

    static String stem(String word) {
        String stem = word;
        for (String ending : ENDINGS) {
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
