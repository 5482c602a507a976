package io.github.parley4j.logic;

import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that a quantity allows, both ends included; an absent end is open.
 *
 * @param min the least
 * @param max the greatest
 */
public record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    /** Shortest and longest length of each unit of time, in seconds; calendar units vary. */
    private static final Map<String, long[]> SECONDS = Map.of(
            "second", new long[] {1, 1},
            "minute", new long[] {60, 60},
            "hour", new long[] {3_600, 3_600},
            "day", new long[] {86_400, 86_400},
            "week", new long[] {604_800, 604_800},
            "month", new long[] {28 * 86_400, 31 * 86_400},
            "year", new long[] {365 * 86_400, 366 * 86_400},
            "decade", new long[] {3_652 * 86_400, 3_653 * 86_400});

    /**
     * Takes the numbers as they stand, without widening what is hedged.
     *
     * @param q a quantity
     * @return its bounds
     */
    public static Range of(Quantity q) {
        return new Range(q.min(), q.max());
    }

    /** Turns lengths of time into seconds; a month may have 28 to 31 days. */
    Range inSeconds(String unit) {
        long[] each = SECONDS.getOrDefault(unit, new long[] {1, 1});
        return new Range(
                min.map(n -> n.multiply(BigDecimal.valueOf(each[0]))),
                max.map(n -> n.multiply(BigDecimal.valueOf(each[1]))));
    }

    /**
     * Tells whether two quantities measure the same, so that their numbers can be compared.
     *
     * @param a a quantity
     * @param b another
     * @return whether the units are equal or both are times, and both have a number
     */
    public static boolean comparable(Quantity a, Quantity b) {
        boolean times = SECONDS.containsKey(a.unit())
                && SECONDS.containsKey(b.unit())
                && a.per().isEmpty()
                && b.per().isEmpty();
        return numbered(a) && numbered(b) && (times || a.fullUnit().equals(b.fullUnit()));
    }

    /**
     * Tells whether no number fits two quantities.
     *
     * @param a a quantity
     * @param b another
     * @return whether they can be compared and have no number in common
     */
    public static boolean disjoint(Quantity a, Quantity b) {
        if (!comparable(a, b)) {
            return false;
        }
        boolean sameUnit = a.unit().equals(b.unit());
        return sameUnit ? of(a).apart(of(b)) : of(a).inSeconds(a.unit()).apart(of(b).inSeconds(b.unit()));
    }

    /** Tells whether all that the first allows is allowed by the second. */
    static boolean within(Quantity a, Quantity b) {
        if (a.equals(b)) {
            return true;
        }
        if (!comparable(a, b)) {
            return false;
        }
        boolean sameUnit = a.unit().equals(b.unit());
        return sameUnit ? of(b).holds(of(a)) : of(b).inSeconds(b.unit()).holds(of(a).inSeconds(a.unit()));
    }

    static boolean within(Optional<Quantity> a, Optional<Quantity> b) {
        return b.isEmpty() || (a.isPresent() && within(a.get(), b.get()));
    }

    /** Tells whether who gives the first has given the second: fifty are thirty. */
    static boolean enough(Optional<Quantity> a, Optional<Quantity> b) {
        if (b.isEmpty() || a.equals(b)) {
            return true;
        }
        Optional<BigDecimal> need = b.get().max().or(b.get()::min);
        return a.isPresent()
                && a.get().fullUnit().equals(b.get().fullUnit())
                && a.get().min().isPresent()
                && need.isPresent()
                && a.get().min().get().compareTo(need.get()) >= 0;
    }

    private static boolean numbered(Quantity q) {
        return q.min().isPresent() || q.max().isPresent();
    }

    /**
     * Tells whether two ranges have no number in common.
     *
     * @param other another range
     * @return whether one ends before the other begins
     */
    public boolean apart(Range other) {
        return before(max, other.min) || before(other.max, min);
    }

    private static boolean before(Optional<BigDecimal> end, Optional<BigDecimal> start) {
        return end.isPresent() && start.isPresent() && end.get().compareTo(start.get()) < 0;
    }

    private boolean holds(Range other) {
        return (min.isEmpty() || (other.min.isPresent() && other.min.get().compareTo(min.get()) >= 0))
                && (max.isEmpty() || (other.max.isPresent() && other.max.get().compareTo(max.get()) <= 0));
    }
}
