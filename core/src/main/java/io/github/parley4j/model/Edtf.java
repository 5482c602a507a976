package io.github.parley4j.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Reads and writes the subset of EDTF (ISO 8601-2:2019) that partial dates need. */
final class Edtf {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}|XXXX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)");

    private Edtf() {}

    static PartialDate parse(String edtf) {
        Matcher m = FORM.matcher(edtf);
        Refusal.unless(
                m.matches(),
                "date",
                "\"" + edtf + "\"",
                "be EDTF",
                "Write it like 2024-02-13, 2024-02, XXXX-10-07 or 2024~.");
        String mark = m.group(4);
        return PartialDate.builder()
                .year(number(m.group(1)))
                .month(number(m.group(2)))
                .day(number(m.group(3)))
                .uncertain(mark.equals("?") || mark.equals("%"))
                .approximate(mark.equals("~") || mark.equals("%"))
                .build();
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null || digits.startsWith("X")
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits));
    }

    static String write(PartialDate d) {
        StringBuilder out = new StringBuilder(digits(d.year(), 4));
        if (d.month().isPresent() || d.day().isPresent()) {
            out.append('-').append(digits(d.month(), 2));
        }
        if (d.day().isPresent()) {
            out.append('-').append(digits(d.day(), 2));
        }
        if (d.uncertain() || d.approximate()) {
            out.append(d.uncertain() && d.approximate() ? '%' : d.uncertain() ? '?' : '~');
        }
        return out.toString();
    }

    private static String digits(OptionalInt number, int width) {
        return number.isPresent()
                ? StringUtils.leftPad(Integer.toString(number.getAsInt()), width, '0')
                : "X".repeat(width);
    }

    static Optional<LocalDate> earliest(PartialDate d) {
        return d.year().isEmpty() || (d.month().isEmpty() && d.day().isPresent())
                ? d.year().stream().mapToObj(y -> LocalDate.of(y, 1, 1)).findFirst()
                : Optional.of(LocalDate.of(
                        d.year().getAsInt(), d.month().orElse(1), d.day().orElse(1)));
    }

    static Optional<LocalDate> latest(PartialDate d) {
        if (d.year().isEmpty()) {
            return Optional.empty();
        }
        Year year = Year.of(d.year().getAsInt());
        if (d.month().isEmpty()) {
            return Optional.of(year.atMonth(12).atEndOfMonth());
        }
        YearMonth month = year.atMonth(d.month().getAsInt());
        return Optional.of(d.day().isPresent() ? month.atDay(d.day().getAsInt()) : month.atEndOfMonth());
    }

    static void check(PartialDate d) {
        d.year().ifPresent(y -> within("year", y, 0, 9999));
        d.month().ifPresent(m -> within("month", m, 1, 12));
        d.day().ifPresent(day -> within("day", day, 1, longest(d)));
    }

    private static int longest(PartialDate d) {
        if (d.month().isEmpty()) {
            return 31;
        }
        int leapYear = 2000;
        return YearMonth.of(d.year().orElse(leapYear), d.month().getAsInt()).lengthOfMonth();
    }

    private static void within(String part, int value, int low, int high) {
        Refusal.unless(
                value >= low && value <= high,
                part + " of the date",
                value,
                "lie between " + low + " and " + high,
                "Leave out what the source does not say, and keep its words as text.");
    }
}
