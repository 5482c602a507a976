package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.CalendarWords.Role;
import org.jspecify.annotations.Nullable;

/** Reads feasts and seasons: "by Ramadan", "at Christmas", "summer 2016". Only feasts of a fixed day get one. */
final class Festivals {
    private static final CalendarWords WORDS = CalendarWords.get();

    private Festivals() {}

    static @Nullable When at(Atoms a, int i) {
        var feast = WORDS.at(Role.HOLIDAY, a, i);
        if (feast != null && a.get(i).isCapitalised()) {
            return withYear(a, fixed(feast.meaning(), i, feast.end()));
        }
        boolean season = WORDS.is(Role.SEASON, a, i)
                && (Years.isYear(a, i + 1) || (a.is(i + 1, "of") && Years.isYear(a, i + 2)));
        return season ? withYear(a, When.unsaid(i, i + 1)) : null;
    }

    private static When fixed(String monthDay, int begin, int end) {
        return monthDay.isEmpty()
                ? When.unsaid(begin, end)
                : When.of(
                        begin,
                        end,
                        When.UNSAID,
                        Integer.parseInt(monthDay.substring(0, 2)),
                        Integer.parseInt(monthDay.substring(3)));
    }

    private static When withYear(Atoms a, When date) {
        int at = a.is(date.end(), "of") || a.is(date.end(), ",") ? date.end() + 1 : date.end();
        return Years.isYear(a, at)
                ? When.of(date.begin(), at + 1, Integer.parseInt(a.norm(at)), date.month(), date.day())
                : date;
    }
}
