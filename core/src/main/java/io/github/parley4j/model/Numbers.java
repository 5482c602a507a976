package io.github.parley4j.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers of quantities: what may be one, and how it reads. */
final class Numbers {
    private static final int MOST_DIGITS = 100;

    private Numbers() {}

    static BigDecimal of(Number number) {
        try {
            return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The number (" + number + ") must be finite. Leave the bound out if it is open.", e);
        }
    }

    static Quantity checked(Quantity q) {
        q.min().ifPresent(n -> check(n, q.unit()));
        q.max().ifPresent(n -> check(n, q.unit()));
        q.min()
                .ifPresent(min -> q.max()
                        .ifPresent(max -> Refusal.unless(
                                min.compareTo(max) <= 0,
                                "min of the quantity",
                                min,
                                "not exceed its max, " + max,
                                "Swap them.")));
        Refusal.unless(
                q.min().isPresent() || q.max().isPresent() || q.text().isPresent(),
                "quantity",
                "no min, max or text",
                "say how much",
                "Give at least the words.");
        Optional<BigDecimal> min = q.min().map(Numbers::plain);
        Optional<BigDecimal> max = q.max().map(Numbers::plain);
        boolean same = min.equals(q.min()) && max.equals(q.max());
        return same ? q : Quantity.builder().copy(q).min(min).max(max).build();
    }

    private static void check(BigDecimal n, String unit) {
        Refusal.unless(
                Math.abs((long) n.precision() - n.scale()) <= MOST_DIGITS && Math.abs((long) n.scale()) <= MOST_DIGITS,
                "number of digits of the quantity",
                "scale " + n.scale() + ", precision " + n.precision(),
                "not exceed " + MOST_DIGITS,
                "Leave the bound out and keep the words.");
        Refusal.unless(
                n.signum() >= 0 || Units.mayBeNegative(unit),
                "quantity",
                n.toPlainString() + " " + unit,
                "not be negative",
                "Only percent and money can be.");
    }

    private static BigDecimal plain(BigDecimal n) {
        BigDecimal stripped = n.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String words(Quantity q) {
        String number = number(q);
        if (number.isEmpty()) {
            return q.text().orElse("");
        }
        boolean plural = !number.equals("1") && !q.unit().isEmpty() && !Units.mayBeNegative(q.unit());
        String unit = q.unit().equals("person") && plural ? "people" : q.unit() + (plural ? "s" : "");
        String per = q.per().map(p -> "/" + p).orElse("");
        return number + (unit.isEmpty() ? "" : " " + unit) + per;
    }

    static String number(Quantity q) {
        String min = q.min().map(BigDecimal::toPlainString).orElse("");
        String max = q.max().map(BigDecimal::toPlainString).orElse("");
        if (min.isEmpty() && max.isEmpty()) {
            return "";
        }
        if (max.isEmpty()) {
            return (q.hedge() == Quantity.Hedge.ORDER ? "some " : "at least ") + min;
        }
        if (min.isEmpty()) {
            return "up to " + max;
        }
        return hedge(q) + (min.equals(max) ? min : min + "–" + max);
    }

    private static String hedge(Quantity q) {
        return switch (q.hedge()) {
            case ABOUT -> "about ";
            case NEARLY -> "nearly ";
            case ORDER -> "some ";
            case EXACT, AT_LEAST, UP_TO -> "";
        };
    }
}
