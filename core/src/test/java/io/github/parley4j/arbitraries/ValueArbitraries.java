package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Interval;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts, quantities and dates. */
final class ValueArbitraries {
    private static final int LEAP_YEAR = 2000;

    private ValueArbitraries() {}

    static Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString)
                .list()
                .ofMaxSize(8)
                .map(characters -> String.join("", characters));
        return Arbitraries.frequencyOf(Tuple.of(3, words()), Tuple.of(1, anything));
    }

    static Arbitrary<String> words() {
        return Arbitraries.of(
                "hostilities", "a senior official", "\"not yet\", he said", "Tuesday evening", "400 lorries", "ça va");
    }

    static Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> number = Arbitraries.bigDecimals()
                .between(new BigDecimal(-1000), new BigDecimal(1_000_000))
                .ofScale(2);
        Arbitrary<String> unit = Arbitraries.of("", "day", "person", "truck", "percent", "usd", "eur", "seat");
        return Combinators.combine(
                        bounded(number, unit), Arbitraries.of("day", "month").optional(0.2))
                .as((quantity, per) ->
                        Quantity.builder().copy(quantity).per(per).build());
    }

    static Arbitrary<Quantity> times() {
        Arbitrary<BigDecimal> number = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal(1000))
                .ofScale(1);
        return bounded(number, Arbitraries.of("hour", "day", "week", "month", "year"));
    }

    private static Arbitrary<Quantity> bounded(Arbitrary<BigDecimal> number, Arbitrary<String> unit) {
        return Combinators.combine(
                        number,
                        number,
                        unit,
                        Arbitraries.of(Quantity.Hedge.class),
                        texts().optional(0.3),
                        Arbitraries.of(Bounds.class))
                .as((a, b, u, hedge, text, bounds) -> {
                    boolean signed = u.equals("percent") || u.equals("usd") || u.equals("eur");
                    BigDecimal low = signed ? a.min(b) : a.abs().min(b.abs());
                    BigDecimal high = signed ? a.max(b) : a.abs().max(b.abs());
                    return Quantity.builder()
                            .min(bounds == Bounds.UPPER ? Optional.empty() : Optional.of(low))
                            .max(bounds == Bounds.LOWER ? Optional.empty() : Optional.of(high))
                            .hedge(hedge)
                            .unit(u)
                            .text(text)
                            .build();
                });
    }

    private enum Bounds {
        BOTH,
        LOWER,
        UPPER
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40_000).map(LocalDate.of(1990, 1, 1)::plusDays);
    }

    static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(
                        maybe(Arbitraries.integers().between(0, 9999)),
                        maybe(Arbitraries.integers().between(1, 12)),
                        maybe(Arbitraries.integers().between(1, 31)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        texts().optional(0.2))
                .as((year, month, day, approximate, uncertain, text) -> PartialDate.builder()
                        .year(year)
                        .month(month)
                        .day(day.stream()
                                .map(d -> Math.min(d, longest(year, month)))
                                .findFirst())
                        .approximate(approximate)
                        .uncertain(uncertain)
                        .text(text)
                        .build());
    }

    private static int longest(OptionalInt year, OptionalInt month) {
        return month.isEmpty()
                ? 31
                : YearMonth.of(year.orElse(LEAP_YEAR), month.getAsInt()).lengthOfMonth();
    }

    static Arbitrary<OptionalInt> maybe(Arbitrary<Integer> numbers) {
        return numbers.optional(0.7).map(n -> n.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    static Arbitrary<Interval> intervals() {
        return Combinators.combine(partialDates().optional(), partialDates().optional())
                .as((a, b) -> {
                    boolean swapped = a.isPresent() && b.isPresent() && b.get().isSurelyBefore(a.get());
                    return Interval.builder()
                            .start(swapped ? b : a)
                            .end(swapped ? a : b)
                            .build();
                });
    }
}
