package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.AmountReader.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Joins a lower and an upper bound said apart: "at least 20 and at most 100 trucks", "more than 10 but less than 40". */
final class OpenBounds {
    private OpenBounds() {}

    static Reading join(Atoms a, Reading first) {
        boolean linked = a.is(first.end(), "and") || a.is(first.end(), "but");
        Reading second = linked && isOpen(first) ? AmountReader.at(a, first.end() + 1) : null;
        if (second == null
                || !isOpen(second)
                || first.amount().bound() == second.amount().bound()) {
            return first;
        }
        boolean sameUnit = first.unit().isNone()
                || first.unit().code().equals(second.unit().code());
        BigDecimal min = either(first.amount().min(), second.amount().min());
        BigDecimal max = either(first.amount().max(), second.amount().max());
        if (!sameUnit || min == null || max == null || min.compareTo(max) > 0) {
            return first;
        }
        Amount amount = new Amount(min, max, Bound.EXACT, second.amount().unit(), "");
        return new Reading(amount, second.unit(), first.first(), first.begin(), second.end(), first.opening(), true);
    }

    private static boolean isOpen(Reading r) {
        return r.amount().bound() == Bound.AT_LEAST || r.amount().bound() == Bound.UP_TO;
    }

    private static @Nullable BigDecimal either(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : one;
    }
}
