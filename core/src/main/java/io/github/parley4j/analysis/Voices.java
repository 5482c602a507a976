package io.github.parley4j.analysis;

import io.github.parley4j.analysis.IntraPartySpread.Spread;
import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Dating;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Split;
import io.github.parley4j.logic.Stances;
import io.github.parley4j.logic.Stances.Stance;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds voices of one party that differ, and says how. */
final class Voices {
    private Voices() {}

    static List<Spread> in(Negotiation negotiation) {
        Names names = new Names(negotiation);
        Map<List<String>, Set<Stance>> differing = new LinkedHashMap<>();
        Stream.concat(Split.in(negotiation), rivals(negotiation))
                .forEach(s -> differing
                        .computeIfAbsent(List.of(s.party(), s.yes().term().issue()), k -> new LinkedHashSet<>())
                        .addAll(List.of(s.yes(), s.no())));
        return differing.entrySet().stream()
                .map(e -> new Spread(
                        e.getKey().get(0),
                        e.getKey().get(1),
                        e.getValue().stream().map(Stance::act).distinct().toList(),
                        sentence(names, e.getKey(), e.getValue())))
                .toList();
    }

    /** Two voices that want what excludes each other. */
    private static Stream<Split> rivals(Negotiation negotiation) {
        Map<List<String>, Map<List<Object>, Stance>> wanted = new LinkedHashMap<>();
        Stances.in(negotiation)
                .filter(Stance::isFor)
                .forEach(s -> Names.parties(s.act())
                        .forEach(party -> wanted.computeIfAbsent(
                                        List.of(party, s.term().issue()), k -> new LinkedHashMap<>())
                                .putIfAbsent(List.of(s.act().holders(), Literals.normal(s.term())), s)));
        return wanted.entrySet().stream().flatMap(e -> {
            List<Stance> stances = List.copyOf(e.getValue().values());
            return IntStream.range(0, stances.size())
                    .boxed()
                    .flatMap(i -> stances.subList(i + 1, stances.size()).stream()
                            .filter(b -> !Split.oneVoice(stances.get(i).act(), b.act()))
                            .filter(b -> Values.exclusive(stances.get(i).term(), b.term()))
                            .map(b -> new Split(e.getKey().get(0), stances.get(i), b)));
        });
    }

    private static String sentence(Names names, List<String> key, Set<Stance> stances) {
        return names.of(key.get(0)) + " speaks with several voices on " + key.get(1) + ": "
                + stances.stream()
                        .map(s -> names.holders(s.act()) + " " + StickingPoints.words(s.side()) + " " + s.term())
                        .distinct()
                        .collect(Collectors.joining("; "))
                + ".";
    }

    static Negotiation within(Negotiation negotiation, Interval window) {
        Dating dating = new Dating(negotiation);
        List<Act> acts = new ArrayList<>(negotiation.acts());
        acts.removeIf(a -> outside(dating.of(a), window));
        return Negotiation.builder().copy(negotiation).acts(acts).build();
    }

    private static boolean outside(Optional<PartialDate> when, Interval window) {
        boolean late = when.isPresent()
                && window.end()
                        .flatMap(PartialDate::earliest)
                        .flatMap(end -> when.get().earliest().map(day -> !day.isBefore(end)))
                        .orElse(false);
        return late || Contents.before(when, window.start());
    }
}
