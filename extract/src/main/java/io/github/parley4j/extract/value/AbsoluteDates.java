package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.CalendarWords.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that name a month or a year: "Oct. 7, 2023", "24 November", "May 2019", "2015". */
final class AbsoluteDates {
    private static final CalendarWords WORDS = CalendarWords.get();
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "of", "by", "since", "until", "till", "during", "early", "late", "mid", "last", "next", "this",
            "from", "to", "through", "before", "after", "on", "between", "and", "-");

    private AbsoluteDates() {}

    static @Nullable When at(Atoms a, int i) {
        int at = Weekdays.over(a, i);
        When date = monthFirst(a, at);
        date = date == null ? dayFirst(a, at) : date;
        date = date == null && at == i ? NumericDates.at(a, i) : date;
        return date == null || !date.isReal() ? null : date.spanning(i, date.end());
    }

    private static @Nullable When monthFirst(Atoms a, int i) {
        int month = month(a, i);
        if (month < 0) {
            return null;
        }
        int at = overStop(a, i + 1);
        When day = day(a, at, month);
        if (day != null && !isCount(a, i, day)) {
            return withYear(a, day.spanning(i, day.end()), true);
        }
        When year = withYear(a, When.of(i, at, When.UNSAID, month, When.UNSAID), false);
        boolean alone = year.year() == When.UNSAID;
        return alone && !standsAlone(a, i) ? null : alone ? year.spanning(i, i + 1) : year;
    }

    /** "In May 20 people died": the number counts what follows it. */
    private static boolean isCount(Atoms a, int month, When day) {
        var unit = Units.get().at(a, day.end());
        return a.is(month - 1, "in") && unit != null && unit.meaning().is(Unit.Kind.PERSON);
    }

    private static @Nullable When dayFirst(Atoms a, int i) {
        int day = number(a, i);
        if (day < 0) {
            return null;
        }
        int at = overOrdinal(a, i + 1);
        at = a.is(at, "of") ? at + 1 : at;
        int month = at > i ? month(a, at) : -1;
        if (month < 0 || (!a.inCapitals() && !a.get(at).isCapitalised() && WORDS.is(Role.AMBIGUOUS, a, at))) {
            return null;
        }
        return withYear(a, When.of(i, overStop(a, at + 1), When.UNSAID, month, day), true);
    }

    /** A number from 1 to 31 that can be a day: not glued into a time or a sum. */
    private static int number(Atoms a, int i) {
        boolean plain = a.get(i).isDigits() && Digits.whole(a.norm(i), 1, 2);
        boolean joined = a.glued(i + 1) && (a.is(i + 1, ":") || a.is(i + 1, "%")) && a.glued(i + 2);
        int value = plain && !joined ? Integer.parseInt(a.norm(i)) : -1;
        return value >= 1 && value <= 31 ? value : -1;
    }

    private static @Nullable When day(Atoms a, int i, int month) {
        int at = a.is(i, "the") ? i + 1 : i;
        int day = number(a, at);
        if (day < 0) {
            return null;
        }
        When date = When.of(i, overOrdinal(a, at + 1), When.UNSAID, month, day);
        return date.isReal() ? date : null;
    }

    private static int overOrdinal(Atoms a, int at) {
        return a.glued(at) && ORDINAL_ENDS.contains(a.norm(at)) ? at + 1 : at;
    }

    private static int overStop(Atoms a, int at) {
        boolean abbreviation = WORDS.number(Role.MONTH, a, at - 1) < 0;
        return abbreviation && a.is(at, ".") && a.glued(at) && !a.get(at + 1).isCapitalised() ? at + 1 : at;
    }

    private static When withYear(Atoms a, When date, boolean hasDay) {
        int at = a.is(date.end(), ",") || (!hasDay && a.is(date.end(), "of")) ? date.end() + 1 : date.end();
        return Years.isYear(a, at)
                ? When.of(date.begin(), at + 1, Integer.parseInt(a.norm(at)), date.month(), date.day())
                : date;
    }

    /** The month named at i, or -1. A word in small letters is no month: "may", "march". */
    static int month(Atoms a, int i) {
        if (!a.get(i).isCapitalised() && (WORDS.is(Role.AMBIGUOUS, a, i) || a.glued(i))) {
            return -1;
        }
        int month = WORDS.number(Role.MONTH, a, i);
        return month < 0 ? WORDS.number(Role.MONTH_SHORT, a, i) : month;
    }

    /** Whether a month without day and year is meant as one. */
    private static boolean standsAlone(Atoms a, int i) {
        boolean preceded = BEFORE_MONTH.contains(a.norm(i - 1)) || WORDS.is(Role.EDGE, a, i - 2);
        boolean shortForm = WORDS.number(Role.MONTH, a, i) < 0;
        boolean sure = !WORDS.is(Role.AMBIGUOUS, a, i) && a.get(i).isCapitalised() && !shortForm;
        boolean name = a.get(i + 1).isCapitalised() && !preceded && !a.inCapitals();
        return !name && (sure || (preceded && !(shortForm && !a.get(i).text().endsWith("."))));
    }
}
