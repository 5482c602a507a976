package io.github.parley4j.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity that belongs to a term of a position, or the date by which it is due.
 *
 * @param document the id of the document
 * @param position the position, as in {@link PositionRow#position}
 * @param term the issue code of the term
 * @param min the lower bound, included; absent: open
 * @param max the upper bound, included; absent: open
 * @param unit the unit, with what it is per: {@code truck/day}; empty for a bare number; {@code date} for a deadline,
 *     which has no bounds
 * @param text the words as printed, or empty
 */
public record QuantityRow(
        String document,
        String position,
        String term,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        String unit,
        String text) {
    static final Columns<QuantityRow> COLUMNS = Columns.<QuantityRow>start()
            .and("document", QuantityRow::document)
            .and("position", QuantityRow::position)
            .and("term", QuantityRow::term)
            .and("min", r -> r.min().map(BigDecimal::toPlainString).orElse(""))
            .and("max", r -> r.max().map(BigDecimal::toPlainString).orElse(""))
            .and("unit", QuantityRow::unit)
            .and("text", QuantityRow::text);
}
