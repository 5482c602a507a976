package io.github.parley4j.extract.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Phrases of a table, each with its meaning, found as the longest one that begins at an atom. */
final class Phrases<T> {
    /** A phrase found: its meaning and the atom after it. */
    record Match<T>(T meaning, int end) {}

    private record Entry<T>(List<String> words, T meaning) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** Adds a phrase, given with single spaces between its atoms. */
    void put(String phrase, T meaning) {
        List<String> words = List.of(phrase.split(" "));
        List<Entry<T>> entries = byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>());
        entries.add(new Entry<>(words, meaning));
        entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.words().size()));
    }

    /** The words that phrases begin with. */
    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** The words that phrases of some meaning begin with. */
    Set<String> firstWords(Predicate<T> meant) {
        Set<String> words = new HashSet<>();
        byFirst.forEach((word, entries) -> {
            if (entries.stream().anyMatch(e -> meant.test(e.meaning()))) {
                words.add(word);
            }
        });
        return words;
    }

    /** The longest phrase at atom i; hyphens between its words do not matter. */
    @Nullable
    Match<T> at(Atoms atoms, int i) {
        for (Entry<T> e : byFirst.getOrDefault(atoms.norm(i), List.of())) {
            int end = end(atoms, i, e.words());
            if (end > 0) {
                return new Match<>(e.meaning(), end);
            }
        }
        return null;
    }

    private static int end(Atoms atoms, int i, List<String> words) {
        int at = i;
        for (int w = 0; w < words.size(); w++) {
            if (w > 0 && !words.get(w).equals("-")) {
                at = atoms.overHyphen(at);
            }
            if (!atoms.is(at, words.get(w))) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
