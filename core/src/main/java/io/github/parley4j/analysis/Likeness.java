package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.model.SimpleTerm;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Numbers sets of stances, so that each two of them are compared once only. */
final class Likeness {
    private final Gower gower;
    private final Kinship kinship;
    private final PairTable known = new PairTable(this::compare);
    private final Map<IntBuffer, Integer> sets = new HashMap<>();
    private final List<int[]> contents = new ArrayList<>();
    private final PairTable knownSets = new PairTable(this::compareSets);

    Likeness(Gower gower, Kinship kinship) {
        this.gower = gower;
        this.kinship = kinship;
    }

    /** Numbers a set of stances, the same stances alike. */
    int number(int... stances) {
        int[] set = stances.clone();
        Arrays.sort(set);
        return sets.computeIfAbsent(IntBuffer.wrap(set), k -> {
            contents.add(set);
            return contents.size() - 1;
        });
    }

    /** Numbers a stance as a set of one. */
    int number(Side side, SimpleTerm term) {
        return number(kinship.number(side, term));
    }

    /** Numbers where several stand together. */
    int number(List<Cell> cells) {
        return number(
                cells.stream().mapToInt(c -> kinship.number(c.side(), c.term())).toArray());
    }

    /** Numbers where a party stood from each day on. */
    Track track(NavigableMap<LocalDate, int[]> standings) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        standings.forEach((day, stances) -> days.put(day, number(stances)));
        return new Track(days);
    }

    /** The mean over the pairs of stances on one thing, of two numbered sets; not a number if there is none. */
    double ofSets(int a, int b) {
        return knownSets.get(a, b);
    }

    private double compareSets(int one, int other) {
        int[] a = contents.get(one);
        int[] b = contents.get(other);
        double sum = 0;
        int count = 0;
        for (int x : a) {
            for (int y : b) {
                double s = known.get(Math.min(x, y), Math.max(x, y));
                if (!Double.isNaN(s)) {
                    sum += s;
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private double compare(int x, int y) {
        return gower.similarity(Kinship.side(x), kinship.term(x), Kinship.side(y), kinship.term(y))
                .orElse(Double.NaN);
    }
}
