package io.github.parley4j.logic;

import io.github.parley4j.model.TermDuration;

/** How durations contain and exclude each other. */
final class Durations {
    private Durations() {}

    /**
     * A permanent stop is a stop, and lasts at least as long as any other; it is no pause of forty days. A pause of forty
     * days is temporary.
     */
    static boolean entails(TermDuration a, TermDuration b) {
        if (b instanceof TermDuration.Unspecified || a.equals(b)) {
            return true;
        }
        if (b instanceof TermDuration.Temporary) {
            return a instanceof TermDuration.Until
                    || (a instanceof TermDuration.Fixed x && x.quantity().max().isPresent());
        }
        if (b instanceof TermDuration.Fixed y) {
            return a instanceof TermDuration.Fixed x
                    ? Range.within(x.quantity(), y.quantity())
                    : a instanceof TermDuration.Permanent
                            && y.quantity().max().isEmpty()
                            && y.quantity().min().isPresent();
        }
        return false;
    }

    /** What is permanent has no end; two times exclude each other if no length fits both. */
    static boolean exclusive(TermDuration a, TermDuration b) {
        if (a instanceof TermDuration.Permanent) {
            return b instanceof TermDuration.Temporary
                    || b instanceof TermDuration.Until
                    || (b instanceof TermDuration.Fixed && !entails(a, b));
        }
        if (b instanceof TermDuration.Permanent) {
            return exclusive(b, a);
        }
        return a instanceof TermDuration.Fixed x
                && b instanceof TermDuration.Fixed y
                && Range.disjoint(x.quantity(), y.quantity());
    }
}
