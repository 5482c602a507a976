package io.github.parley4j.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;

/** Where a party stood on an issue from each day on: the days in order, each with the number of its set of stances. */
final class Track {
    static final int NOWHERE = -1;

    final long[] days;
    final int[] sets;

    Track(NavigableMap<LocalDate, Integer> byDay) {
        days = byDay.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        sets = byDay.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The set of a day; {@link #NOWHERE} if the party had said nothing by then. */
    int on(LocalDate day) {
        int place = Arrays.binarySearch(days, day.toEpochDay());
        int last = place < 0 ? -place - 2 : place;
        return last < 0 ? NOWHERE : sets[last];
    }
}
