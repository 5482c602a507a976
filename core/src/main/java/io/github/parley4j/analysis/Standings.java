package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Timelines.Entry;
import io.github.parley4j.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/**
 * Where a party stood on an issue at each time.
 *
 * @param party the id of the party
 * @param byDay from each day on which it surely had said something new, its stances then
 */
record Standings(String party, NavigableMap<LocalDate, List<Entry>> byDay) {
    static LocalDate surely(Entry entry) {
        return entry.when().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }
}
