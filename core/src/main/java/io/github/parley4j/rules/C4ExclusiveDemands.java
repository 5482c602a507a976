package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Exclusion;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Stances;
import io.github.parley4j.logic.Stances.Stance;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Term;
import io.github.parley4j.rules.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One holder does not demand what excludes itself. */
final class C4ExclusiveDemands extends Standard {
    C4ExclusiveDemands() {
        super("C4", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Map<List<Object>, Map<Term, List<Stance>>> byHolder = new LinkedHashMap<>();
        scene.negotiation.demands().stream()
                .filter(d -> d.mode() == Mode.MUST_INCLUDE && !d.holders().isEmpty())
                .flatMap(Stances::of)
                .filter(Stance::isFor)
                .forEach(s -> byHolder.computeIfAbsent(
                                List.of(s.act().holders(), s.term().issue()), k -> new LinkedHashMap<>())
                        .computeIfAbsent(Literals.normal(s.term()), k -> new ArrayList<>())
                        .add(s));
        return byHolder.values().stream().flatMap(group -> {
            List<List<Stance>> terms = List.copyOf(group.values());
            return IntStream.range(0, terms.size())
                    .boxed()
                    .flatMap(i ->
                            terms.subList(i + 1, terms.size()).stream().flatMap(other -> pair(terms.get(i), other)))
                    .map(pair -> finding(scene, pair.get(0), pair.get(1)));
        });
    }

    /** The first demand of the one term that stands at the same time as one of the other. */
    private static Stream<List<Stance>> pair(List<Stance> ones, List<Stance> others) {
        return Exclusion.between(ones.get(0).term(), others.get(0).term())
                ? ones.stream()
                        .flatMap(a -> others.stream()
                                .filter(b -> Contents.sameTime(a.act(), b.act()))
                                .map(b -> List.of(a, b)))
                        .limit(1)
                : Stream.of();
    }

    private Finding finding(Scene scene, Stance a, Stance b) {
        return finding(
                scene.names.holders(a.act(), "demands both ") + scene.names.quote(a.term()) + " and "
                        + scene.names.quote(b.term()) + ", which exclude each other.",
                Stream.of(a.act(), b.act()).distinct().toList());
    }
}
