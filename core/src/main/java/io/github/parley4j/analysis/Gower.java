package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.logic.Range;
import io.github.parley4j.logic.Scale;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.SimpleTerm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How alike two stances on one thing are, from 0 to 1 (Gower 1971, "A general coefficient of similarity and some of its
 * properties"). Numbers: 1 less their gap over the widest gap that anybody stated on the issue. Sides: an ordinal variable
 * against, not yet, for, by ranks (Podani 1999). What excludes the other: 0; what contains it: 1. All else is unknown.
 */
final class Gower {
    private final Map<List<Object>, BigDecimal> spans = new HashMap<>();

    Gower(List<Cell> cells) {
        Map<List<Object>, Range> ranges = new HashMap<>();
        cells.stream()
                .filter(c -> c.side() == Side.FOR)
                .map(Cell::term)
                .forEach(t -> Values.quantity(t).ifPresent(q -> ranges.merge(variable(t, q), ends(q), Gower::around)));
        ranges.forEach((variable, r) ->
                r.min().ifPresent(min -> r.max().ifPresent(max -> spans.put(variable, max.subtract(min)))));
    }

    OptionalDouble similarity(Side a, SimpleTerm x, Side b, SimpleTerm y) {
        if (a == Side.FOR && b == Side.FOR) {
            return wanted(x, y);
        }
        boolean oneThing = a == b
                ? Subsumption.matches(x, y) || Subsumption.matches(y, x)
                : Change.rank(a) > Change.rank(b) ? Subsumption.matches(x, y) : Subsumption.matches(y, x);
        if (!oneThing || (a == Side.NOT_YET && b == Side.NOT_YET)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(1 - Math.abs(Change.rank(a) - Change.rank(b)) / 2.0);
    }

    private OptionalDouble wanted(SimpleTerm x, SimpleTerm y) {
        Optional<Quantity> p = Values.quantity(x);
        Optional<Quantity> q = Values.quantity(y);
        if (p.isPresent() && q.isPresent() && Values.oneSubject(x, y)) {
            Optional<BigDecimal> gap = Scale.of(p.get()).gap(Scale.of(q.get()));
            Optional<BigDecimal> span = Optional.ofNullable(spans.get(variable(x, p.get())));
            if (gap.isPresent() && span.isPresent()) {
                return OptionalDouble.of(
                        gap.get().signum() == 0
                                ? 1
                                : 1
                                        - gap.get()
                                                .divide(span.get(), MathContext.DECIMAL64)
                                                .doubleValue());
            }
        }
        if (Values.exclusive(x, y)) {
            return OptionalDouble.of(0);
        }
        return Subsumption.matches(x, y) || Subsumption.matches(y, x) ? OptionalDouble.of(1) : OptionalDouble.empty();
    }

    private static List<Object> variable(SimpleTerm term, Quantity q) {
        return List.of(term.issue(), term.getClass(), Scale.of(q).unit());
    }

    private static Range ends(Quantity q) {
        Range r = Scale.of(q).range();
        return new Range(r.min().or(r::max), r.max().or(r::min));
    }

    private static Range around(Range a, Range b) {
        return new Range(
                Stream.concat(a.min().stream(), b.min().stream()).min(Comparator.naturalOrder()),
                Stream.concat(a.max().stream(), b.max().stream()).max(Comparator.naturalOrder()));
    }
}
