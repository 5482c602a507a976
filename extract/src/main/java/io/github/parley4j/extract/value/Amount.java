package io.github.parley4j.extract.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much: bounds (null where open), how surely, of what unit, and per what ({@code ""} for none).
 *
 * @param min the least it is, or null
 * @param max the most it is, or null
 * @param bound how the printed number bounds the true one
 * @param unit the normal unit code, or the empty string
 * @param per the unit of a rate, or the empty string
 */
public record Amount(@Nullable BigDecimal min, @Nullable BigDecimal max, Bound bound, String unit, String per) {

    static Amount of(BigDecimal value, Bound bound, String unit) {
        return new Amount(bound.min(value), bound.max(value), bound, unit, "");
    }

    Amount per(String what) {
        return new Amount(min, max, bound, unit, what);
    }

    @Override
    public String toString() {
        String unitPer = per.isEmpty() ? unit : unit + "/" + per;
        String limits =
                min != null && max != null && min.compareTo(max) == 0 ? show(min) : show(min) + ".." + show(max);
        return limits + (unitPer.isEmpty() ? "" : " " + unitPer) + (bound == Bound.EXACT ? "" : " " + bound);
    }

    private static String show(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
