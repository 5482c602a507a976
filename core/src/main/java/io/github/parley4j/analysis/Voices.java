package io.github.parley4j.analysis;

import io.github.parley4j.analysis.IntraPartySpread.Spread;
import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Dating;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.OpenAnswer;
import io.github.parley4j.logic.Split;
import io.github.parley4j.logic.Stances.Side;
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

    /** What a voice says. */
    private record Voice(Stance stance, boolean open) {
        Act act() {
            return stance.act();
        }

        /** With its name. */
        String words(Names names) {
            return names.holders(act(), open ? "is undecided on " : verb(stance.side())) + names.say(stance.term());
        }

        private static String verb(Side side) {
            return switch (side) {
                case FOR -> "is for ";
                case AGAINST -> "is against ";
                case NOT_YET -> "holds back ";
            };
        }
    }

    static List<Spread> in(Ground ground) {
        Names names = ground.names;
        Map<List<String>, Set<Voice>> differing = new LinkedHashMap<>();
        Stream.concat(Split.among(ground.stances()), rivals(ground.stances()))
                .forEach(s ->
                        voices(differing, s.party(), s.yes(), new Voice(s.yes(), false), new Voice(s.no(), false)));
        OpenAnswer.in(ground.negotiation, ground.stances())
                .forEach(o ->
                        voices(differing, o.party(), o.open(), new Voice(o.given(), false), new Voice(o.open(), true)));
        return differing.entrySet().stream()
                .map(e -> new Spread(
                        e.getKey().get(0),
                        e.getKey().get(1),
                        e.getValue().stream().map(Voice::act).distinct().toList(),
                        sentence(names, e.getKey(), e.getValue())))
                .toList();
    }

    private static void voices(
            Map<List<String>, Set<Voice>> differing, String party, Stance on, Voice one, Voice other) {
        differing
                .computeIfAbsent(List.of(party, on.term().issue()), k -> new LinkedHashSet<>())
                .addAll(List.of(one, other));
    }

    /** Two voices that want what excludes each other. */
    private static Stream<Split> rivals(Stream<Stance> stances) {
        Map<List<String>, Map<List<Object>, Stance>> wanted = new LinkedHashMap<>();
        stances.filter(Stance::isFor)
                .forEach(s -> Names.parties(s.act())
                        .forEach(party -> wanted.computeIfAbsent(
                                        List.of(party, s.term().issue()), k -> new LinkedHashMap<>())
                                .putIfAbsent(List.of(s.act().holders(), Literals.normal(s.term())), s)));
        return wanted.entrySet().stream().flatMap(e -> {
            List<Stance> all = List.copyOf(e.getValue().values());
            return IntStream.range(0, all.size())
                    .boxed()
                    .flatMap(i -> all.subList(i + 1, all.size()).stream()
                            .filter(b -> !Split.oneVoice(all.get(i).act(), b.act()))
                            .filter(b -> Values.exclusive(all.get(i).term(), b.term()))
                            .map(b -> new Split(e.getKey().get(0), all.get(i), b)));
        });
    }

    private static String sentence(Names names, List<String> key, Set<Voice> voices) {
        return names.of(key.get(0)) + " speaks with several voices on " + key.get(1) + ": "
                + voices.stream().map(voice -> voice.words(names)).distinct().collect(Collectors.joining("; "))
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
