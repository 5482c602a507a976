package io.github.parley4j.rules;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.rules.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The voices of one party say the same. */
final class R4SplitParty extends Standard {
    R4SplitParty() {
        super("R4", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Stream<Finding> answers = Replies.contradictory(scene, pair -> !Replies.oneVoice(pair.get(0), pair.get(1)))
                .map(pair -> finding(split(scene, pair), pair));
        return Stream.concat(answers, stances(scene));
    }

    private Stream<Finding> stances(Scene scene) {
        Map<List<String>, List<Stances.Stance>> byParty = new LinkedHashMap<>();
        scene.acts()
                .flatMap(Stances::of)
                .forEach(s -> Names.parties(List.of(s.act()))
                        .forEach(party -> byParty.computeIfAbsent(
                                        List.of(party, s.term().issue()), k -> new ArrayList<>())
                                .add(s)));
        return byParty.values().stream().flatMap(group -> {
            List<Stances.Stance> against = distinct(group, false);
            return distinct(group, true).stream()
                    .flatMap(yes -> against.stream()
                            .filter(no -> !Replies.oneVoice(yes.act(), no.act()))
                            .filter(no -> Subsumption.matches(yes.term(), no.term()))
                            .map(no -> List.of(yes.act(), no.act()))
                            .map(pair -> finding(split(scene, pair), pair)));
        });
    }

    /** Each stance of each voice once, so that repeated statements do not multiply. */
    private static List<Stances.Stance> distinct(List<Stances.Stance> group, boolean isFor) {
        Map<List<Object>, Stances.Stance> first = new LinkedHashMap<>();
        group.stream()
                .filter(s -> s.isFor() == isFor)
                .forEach(s -> first.putIfAbsent(List.of(s.act().holders(), Literals.normal(s.term())), s));
        return List.copyOf(first.values());
    }

    private static String split(Scene scene, List<? extends Act> pair) {
        return "One party speaks with two voices: " + scene.names.holders(pair.get(0)) + " is for it ("
                + pair.get(0).id() + "), " + scene.names.holders(pair.get(1)) + " against or not yet ("
                + pair.get(1).id() + ").";
    }
}
