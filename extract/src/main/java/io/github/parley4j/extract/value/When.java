package io.github.parley4j.extract.value;

import io.github.parley4j.model.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as the words say it, from atom begin to before atom end; a part that is not said is -1. last: the last
 * day of a range, which then begins here.
 */
record When(
        int begin,
        int end,
        int year,
        int month,
        int day,
        boolean approximate,
        @Nullable When last) {
    static final int UNSAID = -1;
    private static final int ANY_LEAP_YEAR = 2000;

    static When of(int begin, int end, int year, int month, int day) {
        return new When(begin, end, year, month, day, false, null);
    }

    static When unsaid(int begin, int end) {
        return of(begin, end, UNSAID, UNSAID, UNSAID);
    }

    static When of(int begin, int end, LocalDate date) {
        return of(begin, end, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The days from the first up to and with the last. */
    static When between(int begin, int end, LocalDate first, LocalDate last) {
        return of(begin, end, first).about().upTo(of(begin, end, last));
    }

    boolean isReal() {
        boolean fits = month == UNSAID || (month >= 1 && month <= 12);
        if (!fits || day == UNSAID) {
            return fits;
        }
        int longest = month == UNSAID
                ? 31
                : YearMonth.of(year == UNSAID ? ANY_LEAP_YEAR : year, month).lengthOfMonth();
        return day >= 1 && day <= longest;
    }

    boolean saysNothing() {
        return year == UNSAID && month == UNSAID && day == UNSAID;
    }

    When spanning(int newBegin, int newEnd) {
        return new When(newBegin, newEnd, year, month, day, approximate, last);
    }

    When about() {
        return new When(begin, end, year, month, day, true, last);
    }

    When upTo(When newLast) {
        return new When(begin, newLast.end, year, month, day, approximate, newLast);
    }

    /** What is unsaid here taken over from a later part of the same range: "4 to 22 January 1995". */
    When filledFrom(When other) {
        int newMonth = month == UNSAID && day != UNSAID ? other.month : month;
        boolean sameYear = year == UNSAID && newMonth != UNSAID && newMonth <= other.month;
        return new When(begin, end, sameYear ? other.year : year, newMonth, day, approximate, last);
    }

    PartialDate toPartialDate(String text) {
        PartialDate.Builder date =
                PartialDate.builder().approximate(approximate).text(text);
        if (year != UNSAID) {
            date.year(year);
        }
        if (month != UNSAID) {
            date.month(month);
        }
        return day == UNSAID ? date.build() : date.day(day).build();
    }

    static LocalDate plus(LocalDate date, int number, String unit) {
        return switch (unit) {
            case "day" -> date.plusDays(number);
            case "week" -> date.plusWeeks(number);
            case "month" -> date.plusMonths(number);
            case "year" -> date.plusYears(number);
            default -> date.plus(0, ChronoUnit.DAYS);
        };
    }
}
