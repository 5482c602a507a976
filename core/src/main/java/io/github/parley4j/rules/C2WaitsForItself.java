package io.github.parley4j.rules;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Nothing waits for itself. */
final class C2WaitsForItself extends Standard {
    C2WaitsForItself() {
        super("C2", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.preconditions().stream()
                .filter(p -> Subsumption.entails(Literals.normal(p.condition()), Literals.normal(p.consequent())))
                .map(p -> finding(
                        scene.names.holders(p, "makes ") + scene.names.say(p.consequent()) + " wait for itself: "
                                + scene.names.say(p.condition()) + ".",
                        p));
    }
}
