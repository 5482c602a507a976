package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.model.SimpleTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Numbers stances, so that each two of them are compared once only. */
final class Likeness {
    private record Stance(Side side, SimpleTerm term) {}

    private final Gower gower;
    private final Kinship kinship;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Stance> stances = new ArrayList<>();
    private final PairTable known = new PairTable();
    private final Map<List<Integer>, Integer> sets = new HashMap<>();
    private final List<int[]> contents = new ArrayList<>();
    private final PairTable knownSets = new PairTable();

    Likeness(Gower gower, Kinship kinship) {
        this.gower = gower;
        this.kinship = kinship;
    }

    int number(Side side, SimpleTerm term) {
        long key = (long) kinship.number(term) * Change.SIDES + Change.rank(side);
        return numbers.computeIfAbsent(key, k -> {
            stances.add(new Stance(side, term));
            return stances.size() - 1;
        });
    }

    /** Numbers a set of stances, the same stances alike. */
    int number(Stream<Integer> set) {
        return sets.computeIfAbsent(set.sorted().toList(), k -> {
            contents.add(k.stream().mapToInt(Integer::intValue).toArray());
            return contents.size() - 1;
        });
    }

    /** Numbers where a party stood from each day on. */
    Track track(Standings standings) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        standings
                .byDay()
                .forEach((day, entries) ->
                        days.put(day, number(entries.stream().map(e -> number(e.side(), e.term())))));
        return new Track(days);
    }

    /** The mean over the pairs of stances on one thing, of two numbered sets; not a number if there is none. */
    double ofSets(int a, int b) {
        return knownSets.get(a, b, (x, y) -> of(contents.get(x), contents.get(y)));
    }

    /** The mean over the pairs of stances on one thing; not a number if there is none. */
    private double of(int[] a, int[] b) {
        double sum = 0;
        int count = 0;
        for (int x : a) {
            for (int y : b) {
                double s = known.get(Math.min(x, y), Math.max(x, y), this::compare);
                if (!Double.isNaN(s)) {
                    sum += s;
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private double compare(int x, int y) {
        Stance a = stances.get(x);
        Stance b = stances.get(y);
        return gower.similarity(a.side, a.term, b.side, b.term).orElse(Double.NaN);
    }
}
