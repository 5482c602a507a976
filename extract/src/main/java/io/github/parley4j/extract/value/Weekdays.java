package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.CalendarWords.Role;

/** Days of the week: in full, or short with a stop or before a date. */
final class Weekdays {
    private static final CalendarWords WORDS = CalendarWords.get();

    private Weekdays() {}

    /** The atom after a weekday and its comma at i when a date can follow, or i itself. */
    static int over(Atoms a, int i) {
        if (number(a, i) < 0) {
            return i;
        }
        int at = a.is(i + 1, ".") && a.glued(i + 1) ? i + 2 : i + 1;
        at = a.is(at, ",") || a.is(at, "the") ? at + 1 : at;
        return at;
    }

    /** 1 for Monday to 7 for Sunday, or -1. */
    static int number(Atoms a, int i) {
        int full = WORDS.number(Role.WEEKDAY, a, i);
        boolean capital = a.get(i).isCapitalised();
        if (full > 0) {
            return capital ? full : -1;
        }
        int brief = WORDS.number(Role.WEEKDAY_SHORT, a, i);
        boolean dated = a.get(i).text().endsWith(".")
                || a.is(i + 1, ",")
                || a.get(i + 1).isDigits();
        return capital && dated ? brief : -1;
    }
}
