package io.github.parley4j.analysis;

import java.util.OptionalDouble;

/** How alike two parties are on an issue, from each day on which that changed; not a number where it cannot be told. */
final class Curve {
    private final long[] days;
    private final double[] values;
    private int size;
    private int told;
    private double first = Double.NaN;
    private double last = Double.NaN;

    /** Walks over the days of both at once. */
    Curve(Track a, Track b, PairTable.Work likeness) {
        int most = a.days.length + b.days.length;
        days = new long[most];
        values = new double[most];
        int i = 0;
        int j = 0;
        while (i < a.days.length || j < b.days.length) {
            long day = Math.min(day(a, i), day(b, j));
            i += day(a, i) == day ? 1 : 0;
            j += day(b, j) == day ? 1 : 0;
            if (i > 0 && j > 0) {
                add(day, likeness.of(a.sets[i - 1], b.sets[j - 1]));
            }
        }
    }

    private static long day(Track track, int i) {
        return i < track.days.length ? track.days[i] : Long.MAX_VALUE;
    }

    private void add(long day, double value) {
        if (!Double.isNaN(value)) {
            first = told == 0 ? value : first;
            last = value;
            told++;
        }
        if (Double.compare(size == 0 ? Double.NaN : values[size - 1], value) != 0) {
            days[size] = day;
            values[size++] = value;
        }
    }

    /** The day of the i-th change; after the last one a day that never comes. */
    long day(int i) {
        return i < size ? days[i] : Long.MAX_VALUE;
    }

    /** How alike they are from the i-th change on. */
    double value(int i) {
        return values[i];
    }

    /** Whether it can be told on any day. */
    boolean isTold() {
        return told > 0;
    }

    /** How much more alike they were in the end; absent if it can be told on one day only. */
    OptionalDouble change() {
        return told > 1 ? OptionalDouble.of(last - first) : OptionalDouble.empty();
    }
}
