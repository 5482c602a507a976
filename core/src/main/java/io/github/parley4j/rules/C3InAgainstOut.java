package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.rules.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one must have is not what another rules out. */
final class C3InAgainstOut extends Standard {
    C3InAgainstOut() {
        super("C3", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Map<String, List<Demand>> out = new LinkedHashMap<>();
        distinct(scene, Mode.MUST_EXCLUDE)
                .forEach(d -> d.term().issues().stream()
                        .forEach(issue -> out.computeIfAbsent(issue, k -> new ArrayList<>())
                                .add(d)));
        return distinct(scene, Mode.MUST_INCLUDE)
                .flatMap(in -> Contents.sure(in.term())
                        .flatMap(term -> out.getOrDefault(term.issue(), List.of()).stream()
                                .filter(no -> Subsumption.matches(term, no.term()))
                                .map(no -> finding(
                                        scene.names.holders(in) + " must have " + scene.names.quote(term)
                                                + " in an agreement; " + scene.names.holders(no) + " rules out "
                                                + scene.names.say(no.term()) + ".",
                                        in,
                                        no))));
    }

    /** Each demand of each holder once, however often it is repeated. */
    private static Stream<Demand> distinct(Scene scene, Mode mode) {
        Map<List<Object>, Demand> first = new LinkedHashMap<>();
        scene.negotiation.demands().stream()
                .filter(d -> d.mode() == mode)
                .forEach(d -> first.putIfAbsent(List.of(d.holders(), Literals.normal(d.term())), d));
        return first.values().stream();
    }
}
