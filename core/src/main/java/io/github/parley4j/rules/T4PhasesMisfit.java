package io.github.parley4j.rules;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.rules.Finding.Severity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Phases follow each other without gap, and wait for nothing that comes after them. */
final class T4PhasesMisfit extends Standard {
    T4PhasesMisfit() {
        super("T4", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.proposals().stream().flatMap(p -> Stream.concat(gaps(scene, p), forward(scene, p)));
    }

    private Stream<Finding> gaps(Scene scene, Proposal p) {
        Set<Integer> there = p.phases().stream().map(Phase::ordinal).collect(Collectors.toSet());
        int last = there.stream().mapToInt(Integer::intValue).max().orElse(0);
        Stream<Integer> between = IntStream.range(1, last).boxed().filter(i -> !there.contains(i));
        Stream<Integer> named =
                p.legs().stream().flatMap(l -> l.phase().stream().boxed()).filter(i -> !there.isEmpty() && i > last);
        return Stream.concat(between, named).map(i -> finding(scene.names.the(p) + " has no phase " + i + ".", p));
    }

    private Stream<Finding> forward(Scene scene, Proposal p) {
        return p.phases().stream()
                .flatMap(phase -> phase.startsWhen().stream()
                        .map(Literals::normal)
                        .flatMap(when -> p.legs().stream()
                                .filter(leg -> leg.phase().orElse(0) >= phase.ordinal())
                                .filter(leg -> Subsumption.entails(when, Literals.normal(leg.term())))
                                .map(leg -> finding(
                                        "Phase " + phase.ordinal() + " of " + scene.names.the(p) + " waits for "
                                                + scene.names.say(leg.term())
                                                + ", which comes no earlier than phase "
                                                + leg.phase().orElse(0) + ".",
                                        p))));
    }
}
