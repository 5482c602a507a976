package io.github.parley4j.extract.value;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds the smaller unit of a compound: "two years and six months", "one week three days", "3 dollars 50 cents". */
final class CompoundReader {
    private record Smaller(String unit, int times) {}

    private static final Map<String, Smaller> SMALLER = Map.of(
            "year",
            new Smaller("month", 12),
            "week",
            new Smaller("day", 7),
            "day",
            new Smaller("hour", 24),
            "hour",
            new Smaller("minute", 60),
            "minute",
            new Smaller("second", 60));

    private CompoundReader() {}

    static AmountReader.Reading extend(Atoms a, AmountReader.Reading r) {
        boolean time = r.unit().is(Unit.Kind.TIME) && !r.range();
        boolean cents = r.unit().is(Unit.Kind.MONEY) && !r.first().signed() && !r.range();
        if (!time && !cents) {
            return r;
        }
        int at = a.is(r.end(), "and") || a.is(r.end(), ",") ? r.end() + 1 : r.end();
        at = a.is(at, "and") ? at + 1 : at;
        Operand more = OperandReader.at(a, at);
        if (more == null || !more.hasUnit()) {
            return r;
        }
        if (cents) {
            boolean coin = more.unit().code().equals("cent") && more.value().compareTo(BigDecimal.valueOf(100)) < 0;
            return coin ? sum(r, more, r.unit(), BigDecimal.ONE, more.value().movePointLeft(2)) : r;
        }
        Smaller smaller = SMALLER.get(r.unit().code());
        if (smaller == null || !more.unit().code().equals(smaller.unit())) {
            return r;
        }
        BigDecimal times = BigDecimal.valueOf(smaller.times());
        return more.value().compareTo(times) < 0 ? sum(r, more, more.unit(), times, more.value()) : r;
    }

    private static AmountReader.Reading sum(
            AmountReader.Reading r, Operand more, Unit unit, BigDecimal factor, BigDecimal added) {
        Amount m = r.amount();
        Amount sum =
                new Amount(plus(m.min(), factor, added), plus(m.max(), factor, added), m.bound(), unit.code(), m.per());
        return new AmountReader.Reading(sum, unit, r.first(), r.begin(), more.end(), r.opening(), false);
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal value, BigDecimal factor, BigDecimal added) {
        return value == null ? null : value.multiply(factor).add(added);
    }
}
