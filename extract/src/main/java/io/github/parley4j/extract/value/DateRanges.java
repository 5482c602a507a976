package io.github.parley4j.extract.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates and ranges of them: "24 November to 1 December", "between 2030 and 2038", "4-22 January 1995". */
final class DateRanges {
    private final Atoms a;
    private final @Nullable LocalDate today;

    DateRanges(Atoms a, @Nullable LocalDate today) {
        this.a = a;
        this.today = today;
    }

    @Nullable
    When at(int i) {
        boolean between = a.is(i, "between");
        boolean from = a.is(i, "from");
        int at = between || from ? i + 1 : i;
        When range = bareFirst(at, between);
        if (range == null) {
            When first = SingleDates.at(a, at, today);
            range = first == null ? null : range(first, between);
        }
        range = range != null && isReal(range) ? range : null;
        if (range != null && range.last() != null) {
            return range.spanning(i, range.end());
        }
        return between || from ? null : range;
    }

    /** Parts taken over from the other end of a range can make a day that no calendar has. */
    private static boolean isReal(When range) {
        When last = range.last();
        return range.isReal() && (last == null || last.isReal());
    }

    private static int connector(Atoms a, int at, boolean between) {
        boolean word = a.is(at, "to") || a.is(at, "through") || a.is(at, "until") || a.is(at, "till");
        boolean and = between && a.is(at, "and");
        boolean dash = a.is(at, "-") && a.glued(at) == a.glued(at + 1);
        return word || and || dash ? at + 1 : -1;
    }

    private When range(When first, boolean between) {
        int at = connector(a, first.end(), between);
        if (at < 0) {
            return first;
        }
        When last = SingleDates.at(a, at, today);
        boolean dated = last != null && (first.saysNothing() == last.saysNothing() || between);
        if (last != null && dated && !runsBack(first, last)) {
            return first.filledFrom(last).upTo(onward(first, last));
        }
        int day = day(at);
        boolean sameMonth = first.day() != When.UNSAID
                && day > first.day()
                && !a.is(at, "-")
                && Units.get().at(a, at + 1) == null;
        return sameMonth ? first.upTo(When.of(at, at + 1, first.year(), first.month(), day)) : first;
    }

    /** "4 to 22 January 1995": the first day has no month of its own. */
    private @Nullable When bareFirst(int i, boolean between) {
        int day = day(i);
        int at = day < 0 || a.get(i - 1).isDigits() ? -1 : connector(a, i + 1, between);
        if (at < 0 || AbsoluteDates.month(a, i - 1) > 0) {
            return null;
        }
        When last = AbsoluteDates.at(a, at);
        if (last == null || last.day() == When.UNSAID) {
            return null;
        }
        boolean fits = a.get(at).isDigits() ? day < last.day() : a.is(i - 1, "from") || between;
        return fits ? When.of(i, i + 1, last.year(), last.month(), day).upTo(last) : null;
    }

    private int day(int i) {
        boolean plain = a.get(i).isDigits() && Digits.whole(a.norm(i), 1, 2);
        int value = plain ? Integer.parseInt(a.norm(i)) : -1;
        return value >= 1 && value <= 31 ? value : -1;
    }

    /** "Monday to Friday": the last weekday follows the first. */
    private static When onward(When first, When last) {
        boolean days = first.year() != When.UNSAID && first.day() != When.UNSAID && last.day() != When.UNSAID;
        if (!days || last.year() != first.year() || last.month() == When.UNSAID) {
            return last;
        }
        LocalDate one = LocalDate.of(first.year(), first.month(), first.day());
        LocalDate two = LocalDate.of(last.year(), last.month(), last.day());
        return two.isBefore(one) && two.plusDays(7).isAfter(one)
                ? When.of(last.begin(), last.end(), two.plusDays(7))
                : last;
    }

    private static boolean runsBack(When first, When last) {
        boolean years = first.year() != When.UNSAID && last.year() != When.UNSAID;
        return years && first.year() > last.year();
    }
}
