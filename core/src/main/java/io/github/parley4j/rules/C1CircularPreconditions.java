package io.github.parley4j.rules;

import io.github.parley4j.logic.Blockage;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Preconditions do not wait for each other. */
final class C1CircularPreconditions extends Standard {
    C1CircularPreconditions() {
        super("C1", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return Blockage.of(scene.negotiation.preconditions()).cores().stream()
                .map(core -> finding(
                        "No condition can be met first: "
                                + core.stream()
                                        .map(p ->
                                                scene.names.holders(p, "holds back ") + scene.names.say(p.consequent())
                                                        + " until " + scene.names.say(p.condition()))
                                        .distinct()
                                        .collect(Collectors.joining("; "))
                                + ".",
                        core));
    }
}
