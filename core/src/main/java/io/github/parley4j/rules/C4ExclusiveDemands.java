package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Exclusion;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Stances;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Term;
import io.github.parley4j.rules.Finding.Severity;
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
        Map<List<Object>, Map<Term, Stances.Stance>> byHolder = new LinkedHashMap<>();
        scene.negotiation.demands().stream()
                .filter(d -> d.mode() == Mode.MUST_INCLUDE && !d.holders().isEmpty())
                .flatMap(Stances::of)
                .filter(Stances.Stance::isFor)
                .forEach(s -> byHolder.computeIfAbsent(
                                List.of(s.act().holders(), s.term().issue()), k -> new LinkedHashMap<>())
                        .putIfAbsent(Literals.normal(s.term()), s));
        return byHolder.values().stream().flatMap(group -> {
            List<Stances.Stance> stances = List.copyOf(group.values());
            return IntStream.range(0, stances.size())
                    .boxed()
                    .flatMap(i -> stances.subList(i + 1, stances.size()).stream()
                            .flatMap(other -> pair(scene, stances.get(i), other)));
        });
    }

    private Stream<Finding> pair(Scene scene, Stances.Stance a, Stances.Stance b) {
        return Exclusion.between(a.term(), b.term()) && Contents.sameTime(a.act(), b.act())
                ? Stream.of(finding(
                        scene.names.holders(a.act(), "demands both ") + scene.names.quote(a.term()) + " and "
                                + scene.names.quote(b.term()) + ", which exclude each other.",
                        Stream.of(a.act(), b.act()).distinct().toList()))
                : Stream.of();
    }
}
