package io.github.parley4j.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** What the units of quantities measure. */
final class Units {
    private static final Set<String> TIME =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");
    private static final String MEND =
            "Use second, minute, hour, day, week, month, year or decade, and a number above 0.";

    private Units() {}

    static boolean isMoney(String unit) {
        return unit.matches("[a-z]{3}")
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(c -> c.getCurrencyCode().equals(unit.toUpperCase(Locale.ROOT)));
    }

    static boolean mayBeNegative(String unit) {
        return unit.equals("percent") || isMoney(unit);
    }

    static void checkTime(Quantity quantity) {
        Refusal.unless(
                TIME.contains(quantity.unit()) && quantity.per().isEmpty(),
                "unit of the duration",
                "\"" + quantity.fullUnit() + "\"",
                "be a unit of time",
                MEND);
        Refusal.unless(
                quantity.max().map(m -> m.compareTo(BigDecimal.ZERO) > 0).orElse(true),
                "duration",
                quantity,
                "be longer than nothing",
                MEND);
    }
}
