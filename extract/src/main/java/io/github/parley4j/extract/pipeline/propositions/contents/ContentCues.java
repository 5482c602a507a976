package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells by crude stems, without tags or lemmas, whether a word can carry content. Every content needs a word for a thing
 * that few other sentences have, or for an action that takes any object or persons.
 */
public final class ContentCues {
    /** Classes of things that are named everywhere. */
    private static final Set<String> COMMON = Set.of("NONE", "FRAME", "PERSON", "PLACE");

    /** Objects that are no cue, so that the action must be one. */
    private static final Set<String> NO_CUE = Set.of("PERSON", "PLACE", "NAME", ContentComposition.ANY);

    private static final Set<String> LIGHT = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "for", "and", "from", "by", "with", "into", "at", "down", "up",
            "off", "out", "back", "over", "away", "aside", "go", "be", "_", "come", "put", "take", "bring", "set",
            "let");
    private static final String[] ENDINGS = {"ing", "ies", "ied", "ed", "es", "ys", "s", "y", "e"};

    /** By the stem of a word, those of the words of which one must be in the sentence too; "" if it tells by itself. */
    private final Map<String, Set<String>> with = new HashMap<>();

    private final Map<String, Set<String>> lemmas = new HashMap<>();

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
        lemmas.computeIfAbsent(row.get("form"), form -> new HashSet<>()).add(stem(row.get("lemma")));
    }

    /** Keeps of a phrase its longest telling word, which is the rarest as a rule, and the next longest. */
    void add(String phrase) {
        List<String> words = Stream.of(phrase.replace('\'', ' ').split(" ", -1))
                .sorted(Comparator.<String, Boolean>comparing(LIGHT::contains).thenComparing(word -> -word.length()))
                .toList();
        boolean alone = words.size() == 1 || LIGHT.contains(words.get(1));
        with.computeIfAbsent(stem(words.get(0)), word -> new HashSet<>()).add(alone ? "" : stem(words.get(1)));
    }

    /** Whether some phrase can be among words, by their normal forms. */
    boolean matches(List<String> norms) {
        for (String norm : norms) {
            if (matches(stem(norm), norms)) {
                return true;
            }
            for (String lemma : lemmas.getOrDefault(norm, Set.of())) {
                if (matches(lemma, norms)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean matches(String stem, List<String> norms) {
        Set<String> others = with.getOrDefault(stem, Set.of());
        return !others.isEmpty() && (others.contains("") || norms.stream().anyMatch(norm -> isOneOf(others, norm)));
    }

    private boolean isOneOf(Set<String> stems, String norm) {
        return stems.contains(stem(norm))
                || lemmas.getOrDefault(norm, Set.of()).stream().anyMatch(stems::contains);
    }

    public static String stem(String word) {
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
