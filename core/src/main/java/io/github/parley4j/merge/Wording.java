package io.github.parley4j.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * When two quotes are the same words but for a few: one is part of the other, or three words in four are shared (Dice
 * 1945, over words, counted). Only quotes that share a run of words are compared, which keeps it near to linear.
 */
final class Wording {
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 4;
    /** A part of a quote says the same if it is a statement of its own. */
    private static final int SHORTEST_PART = 6;
    /** A run of words that so many quotes share is a set phrase. */
    private static final int SET_PHRASE = 40;

    private Wording() {}

    static List<String> words(String quote) {
        List<String> words = OTHERS.splitAsStream(quote.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of(quote) : words;
    }

    /** The pairs of quotes, by place, that are near to each other. */
    static List<List<Integer>> near(List<List<String>> quotes) {
        Map<List<String>, Set<Integer>> runs = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            List<String> words = quotes.get(i);
            for (int from = 0; from + RUN <= words.size(); from++) {
                runs.computeIfAbsent(words.subList(from, from + RUN), k -> new LinkedHashSet<>())
                        .add(i);
            }
        }
        Set<List<Integer>> near = new LinkedHashSet<>();
        for (Set<Integer> sharing : runs.values()) {
            if (sharing.size() <= SET_PHRASE) {
                List<Integer> all = List.copyOf(new ArrayList<>(sharing));
                IntStream.range(0, all.size())
                        .forEach(i -> all.subList(i + 1, all.size()).stream()
                                .filter(other -> areNear(quotes.get(all.get(i)), quotes.get(other)))
                                .forEach(other -> near.add(List.of(all.get(i), other))));
            }
        }
        return List.copyOf(near);
    }

    static boolean areNear(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        boolean part = shorter.size() >= SHORTEST_PART && Collections.indexOfSubList(longer, shorter) >= 0;
        return part || 8 * shared(a, b) >= 3 * (a.size() + b.size());
    }

    private static int shared(List<String> a, List<String> b) {
        List<String> left = new ArrayList<>(b);
        return (int) a.stream().filter(left::remove).count();
    }
}
