package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.analysis.Timelines.Entry;
import io.github.parley4j.analysis.Timelines.Timeline;
import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Dating;
import io.github.parley4j.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts what parties said in order of time, and finds what each entry takes the place of. */
final class Chronicle {
    private static final Comparator<Entry> BY_DATE = Comparator.comparing((Entry e) -> day(e, PartialDate::earliest))
            .thenComparing(e -> day(e, PartialDate::latest));

    private final Kinship kinship = new Kinship();
    private final List<Timeline> timelines;

    Chronicle(Dating dating, List<Cell> cells) {
        timelines = timelines(dating, cells);
    }

    /** What numbers the terms. */
    Kinship kinship() {
        return kinship;
    }

    /** One for each party and issue, in order of appearance. */
    List<Timeline> timelines() {
        return timelines;
    }

    /**
     * What a party said after it had said something else on the same thing.
     *
     * @param from what it said
     * @param to what it said surely later
     */
    record Step(Entry from, Entry to) {}

    private static List<Timeline> timelines(Dating dating, List<Cell> cells) {
        Map<List<String>, List<Entry>> entries = new LinkedHashMap<>();
        cells.forEach(cell -> entries.computeIfAbsent(
                        List.of(cell.party(), cell.term().issue()), k -> new ArrayList<>())
                .add(entry(dating, cell)));
        return entries.entrySet().stream()
                .map(e -> new Timeline(
                        e.getKey().get(0),
                        e.getKey().get(1),
                        e.getValue().stream()
                                .filter(x -> x.when().isPresent())
                                .sorted(BY_DATE)
                                .toList(),
                        e.getValue().stream().filter(x -> x.when().isEmpty()).toList()))
                .toList();
    }

    private static Entry entry(Dating dating, Cell cell) {
        return new Entry(dating.of(cell.act()), cell.side(), cell.term(), cell.act());
    }

    private static LocalDate day(Entry entry, Function<PartialDate, Optional<LocalDate>> end) {
        return entry.when().flatMap(end).orElse(LocalDate.MIN);
    }

    /** Each dated entry with the last one before it, surely, that speaks of the same thing; none for what is new. */
    List<Step> steps(Timeline timeline) {
        List<Step> steps = new ArrayList<>();
        Map<Long, Entry> last = new LinkedHashMap<>();
        for (List<Entry> day : days(timeline.dated())) {
            for (Entry entry : day) {
                before(last, entry).ifPresent(from -> steps.add(new Step(from, entry)));
            }
            day.forEach(entry -> last.put(key(entry), entry));
        }
        return steps;
    }

    /** The first and the last entry on each thing that the party spoke of at two times or more. */
    List<Step> ends(Timeline timeline) {
        IdentityHashMap<Entry, Entry> first = new IdentityHashMap<>();
        IdentityHashMap<Entry, Step> open = new IdentityHashMap<>();
        for (Step step : steps(timeline)) {
            Entry start = first.getOrDefault(step.from, step.from);
            first.put(step.to, start);
            open.remove(step.from);
            open.put(step.to, new Step(start, step.to));
        }
        return timeline.dated().stream()
                .flatMap(last -> Optional.ofNullable(open.get(last)).stream())
                .toList();
    }

    /** Where the party stood from each day on which it surely had said something new. */
    Standings standings(Timeline timeline) {
        NavigableMap<LocalDate, List<Entry>> byDay = new TreeMap<>();
        List<Entry> now = List.of();
        for (List<Entry> day : days(timeline.dated())) {
            List<Entry> next = new ArrayList<>(day);
            now.stream()
                    .filter(old -> day.stream().noneMatch(e -> kinship.related(e.term(), old.term())))
                    .forEach(next::add);
            now = List.copyOf(next);
            day.stream()
                    .map(Standings::surely)
                    .max(LocalDate::compareTo)
                    .ifPresent(surely -> byDay.put(surely, List.copyOf(next)));
        }
        return new Standings(timeline.party(), byDay);
    }

    /** Entries of which none surely comes before another of the same day stay together; each stance once. */
    private List<List<Entry>> days(List<Entry> dated) {
        List<List<Entry>> days = new ArrayList<>();
        Map<Long, Entry> day = new LinkedHashMap<>();
        for (Entry entry : dated) {
            if (day.values().stream().anyMatch(e -> Contents.before(e.when(), entry.when()))) {
                days.add(List.copyOf(day.values()));
                day = new LinkedHashMap<>();
            }
            day.putIfAbsent(key(entry), entry);
        }
        days.add(List.copyOf(day.values()));
        return days;
    }

    /** The same stance if it was the last, or else the last related one. */
    private Optional<Entry> before(Map<Long, Entry> last, Entry entry) {
        List<Entry> related = last.values().stream()
                .filter(e -> Contents.before(e.when(), entry.when()))
                .filter(e -> kinship.related(e.term(), entry.term()))
                .sorted(BY_DATE.reversed())
                .toList();
        return related.stream()
                .filter(e -> !Contents.before(e.when(), related.get(0).when()))
                .min(Comparator.comparing((Entry e) -> key(e) != key(entry))
                        .thenComparing(e -> e.side() != entry.side()));
    }

    private long key(Entry entry) {
        return (long) kinship.number(entry.term()) * Change.SIDES + Change.rank(entry.side());
    }
}
