package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.analysis.Timelines.Entry;
import io.github.parley4j.analysis.Timelines.Timeline;
import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Dating;
import io.github.parley4j.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    private final IdentityHashMap<Timeline, List<List<Mark>>> days = new IdentityHashMap<>();
    private final IdentityHashMap<Timeline, List<Step>> steps = new IdentityHashMap<>();

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

    /** An entry with the numbers of its term and of its stance. */
    private record Mark(Entry entry, int term, int stance) {
        boolean isSurelyBefore(Mark other) {
            return Contents.before(entry.when(), other.entry.when());
        }
    }

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
        return steps.computeIfAbsent(timeline, this::stepsOf);
    }

    private List<Step> stepsOf(Timeline timeline) {
        List<Step> steps = new ArrayList<>();
        Map<Integer, Mark> last = new LinkedHashMap<>();
        for (List<Mark> day : days(timeline)) {
            for (Mark mark : day) {
                before(last.values(), mark).ifPresent(from -> steps.add(new Step(from.entry, mark.entry)));
            }
            day.forEach(mark -> last.put(mark.stance, mark));
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

    /** The numbers of the stances of the party, from each day on which it surely had said something new. */
    NavigableMap<LocalDate, int[]> standings(Timeline timeline) {
        NavigableMap<LocalDate, int[]> byDay = new TreeMap<>();
        List<Mark> now = List.of();
        for (List<Mark> day : days(timeline)) {
            List<Mark> next = new ArrayList<>(day);
            for (Mark old : now) {
                if (!speaksOf(old, day)) {
                    next.add(old);
                }
            }
            now = next;
            day.stream()
                    .map(mark -> surely(mark.entry))
                    .max(LocalDate::compareTo)
                    .ifPresent(surely -> byDay.put(
                            surely, next.stream().mapToInt(Mark::stance).toArray()));
        }
        return byDay;
    }

    private boolean speaksOf(Mark old, List<Mark> day) {
        for (Mark mark : day) {
            if (kinship.related(mark.term, old.term)) {
                return true;
            }
        }
        return false;
    }

    /** The day by which a party had surely said so. */
    static LocalDate surely(Entry entry) {
        return entry.when().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** Entries of which none surely comes before another of the same day stay together; each stance once. */
    private List<List<Mark>> days(Timeline timeline) {
        return days.computeIfAbsent(timeline, t -> days(t.dated()));
    }

    private List<List<Mark>> days(List<Entry> dated) {
        List<List<Mark>> days = new ArrayList<>();
        Map<Integer, Mark> day = new LinkedHashMap<>();
        for (Entry entry : dated) {
            Mark mark = new Mark(entry, kinship.number(entry.term()), kinship.number(entry.side(), entry.term()));
            if (holdsBefore(mark, day.values())) {
                days.add(List.copyOf(day.values()));
                day = new LinkedHashMap<>();
            }
            day.putIfAbsent(mark.stance, mark);
        }
        days.add(List.copyOf(day.values()));
        return days;
    }

    private static boolean holdsBefore(Mark mark, Collection<Mark> day) {
        for (Mark earlier : day) {
            if (earlier.isSurelyBefore(mark)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same stance if it was among the last, or else the last related one. Of several that of the same side, of the same
     * term, the later, the first in order of words: never by the order in which they were told.
     */
    private Optional<Mark> before(Collection<Mark> last, Mark mark) {
        List<Mark> related = new ArrayList<>();
        for (Mark earlier : last) {
            if (earlier.isSurelyBefore(mark) && kinship.related(earlier.term, mark.term)) {
                related.add(earlier);
            }
        }
        if (related.size() < 2) {
            return related.stream().findFirst();
        }
        Mark latest = Collections.max(related, Comparator.comparing(Mark::entry, BY_DATE));
        return related.stream()
                .filter(earlier -> !earlier.isSurelyBefore(latest))
                .min(Comparator.comparing((Mark earlier) -> earlier.stance != mark.stance)
                        .thenComparing(earlier -> earlier.entry.side() != mark.entry.side())
                        .thenComparing(earlier -> earlier.term != mark.term)
                        .thenComparing(Mark::entry, BY_DATE.reversed())
                        .thenComparing(earlier -> earlier.entry.toString()));
    }
}
