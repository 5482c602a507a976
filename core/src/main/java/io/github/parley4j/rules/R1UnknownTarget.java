package io.github.parley4j.rules;

import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** A response answers an act that is there. */
final class R1UnknownTarget extends Standard {
    R1UnknownTarget() {
        super("R1", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.responses().stream()
                .flatMap(r -> r.to().filter(to -> scene.act(to).isEmpty()).stream()
                        .map(to -> finding(scene.names.the(r) + " answers " + to + ", which is not listed.", r)));
    }
}
