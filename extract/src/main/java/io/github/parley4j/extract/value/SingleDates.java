package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.CalendarWords.Role;
import io.github.parley4j.extract.value.FoundDate.Relation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one date, with what stands before it ("early March") or in brackets behind it ("Saturday (Sept 12)"). */
final class SingleDates {
    private static final CalendarWords WORDS = CalendarWords.get();
    private static final int BACK = 12;

    private SingleDates() {}

    static @Nullable When at(Atoms a, int i, @Nullable LocalDate today) {
        When edged = edged(a, i, today);
        if (edged != null) {
            return edged;
        }
        When date = plain(a, i, today);
        return date == null ? null : bracketed(a, date);
    }

    private static @Nullable When plain(Atoms a, int i, @Nullable LocalDate today) {
        When date = AbsoluteDates.at(a, i);
        date = date == null ? RelativeDates.at(a, i, today, isFuture(a, i)) : date;
        return date == null ? Years.at(a, i) : date;
    }

    private static @Nullable When edged(Atoms a, int i, @Nullable LocalDate today) {
        var edge = WORDS.at(Role.EDGE, a, i);
        if (edge == null) {
            return null;
        }
        int at = a.overHyphen(edge.end());
        at = a.is(at, "on") || a.is(at, "in") || a.is(at, "of") ? at + 1 : at;
        int bare = a.is(at, "the") ? at + 1 : at;
        if (WORDS.is(Role.PERIOD, a, bare) && bare > at) {
            return today == null
                    ? When.unsaid(i, bare + 1)
                    : RelativeDates.period(a.norm(bare), 0, today).about().spanning(i, bare + 1);
        }
        When date = plain(a, at, today);
        date = date == null && bare > at ? plain(a, bare, today) : date;
        if (date == null) {
            return null;
        }
        return (date.day() == When.UNSAID && !date.saysNothing() ? date.about() : date).spanning(i, date.end());
    }

    /** "Tomorrow (17 Jan.)": the date in brackets says which day is meant. */
    private static When bracketed(Atoms a, When date) {
        if (!a.is(date.end(), "(")) {
            return date;
        }
        When inside = AbsoluteDates.at(a, date.end() + 1);
        return inside != null && a.is(inside.end(), ")") ? inside.spanning(date.begin(), inside.end() + 1) : date;
    }

    /** Whether a bare weekday is a coming one: a term, or behind a word of the future. */
    private static boolean isFuture(Atoms a, int i) {
        Relation relation = Relations.before(a, i);
        if (relation == Relation.BY || relation == Relation.UNTIL) {
            return true;
        }
        for (int k = i - 1; k >= 0 && k >= i - BACK; k--) {
            if (WORDS.is(Role.FUTURE, a, k)) {
                return true;
            }
        }
        return false;
    }
}
