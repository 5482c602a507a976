package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Timelines.Entry;
import io.github.parley4j.analysis.Timelines.Timeline;
import io.github.parley4j.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where a party stood on an issue at each time.
 *
 * @param party the id of the party
 * @param byDay from each day on which it surely had said something new, its stances then
 */
record Standings(String party, NavigableMap<LocalDate, List<Entry>> byDay) {
    static Standings of(Timeline timeline) {
        NavigableMap<LocalDate, List<Entry>> byDay = new TreeMap<>();
        List<Entry> now = List.of();
        for (List<Entry> day : Chronicle.days(timeline.dated())) {
            List<Entry> next = new ArrayList<>(day);
            now.stream()
                    .filter(old -> day.stream().noneMatch(e -> Values.related(e.term(), old.term())))
                    .forEach(next::add);
            now = List.copyOf(next);
            LocalDate surely = day.stream()
                    .map(Standings::surely)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            byDay.put(surely, now);
        }
        return new Standings(timeline.party(), byDay);
    }

    static LocalDate surely(Entry entry) {
        return entry.when().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** Its stances when another says something. */
    List<Entry> at(Entry entry) {
        Map.Entry<LocalDate, List<Entry>> last = byDay.floorEntry(surely(entry));
        return last == null ? List.of() : last.getValue();
    }
}
