package io.github.parley4j.logic;

import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity on a scale on which all that measure the same can be compared: times in seconds, the rest in its own unit.
 *
 * @param unit the unit of the scale
 * @param range the numbers on it
 */
public record Scale(String unit, Range range) {
    private static final Quantity SECOND = Quantity.exactly(1, "second");

    /**
     * Puts a quantity on its scale.
     *
     * @param q a quantity
     * @return its place; a month has 28 to 31 days
     */
    public static Scale of(Quantity q) {
        Range range = Range.of(q);
        return Range.comparable(q, SECOND)
                ? new Scale("second", range.inSeconds(q.unit()))
                : new Scale(q.fullUnit(), range);
    }

    /**
     * Measures how far apart two places on one scale are.
     *
     * @param other another place
     * @return the distance of their nearest numbers, 0 if they have one in common; absent on different scales
     */
    public Optional<BigDecimal> gap(Scale other) {
        return unit.equals(other.unit)
                ? Optional.of(over(range.min(), other.range.max())
                        .max(over(other.range.min(), range.max()))
                        .max(BigDecimal.ZERO))
                : Optional.empty();
    }

    private static BigDecimal over(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return min.flatMap(a -> max.map(a::subtract)).orElse(BigDecimal.ZERO);
    }
}
