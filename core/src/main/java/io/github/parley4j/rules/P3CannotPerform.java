package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Release;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Only who holds people can release them. */
final class P3CannotPerform extends Standard {
    P3CannotPerform() {
        super("P3", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.acts()
                .flatMap(a -> Contents.leaves(a)
                        .flatMap(t -> t instanceof Release r ? Stream.of(r) : Stream.of())
                        .filter(r -> !r.obligors().isEmpty()
                                && r.selection()
                                        .heldBy()
                                        .filter(h -> !r.obligors().contains(h))
                                        .isPresent())
                        .map(r -> finding(
                                scene.names.of(r.obligors()) + " is to release " + r.selection() + ", whom "
                                        + r.selection()
                                                .heldBy()
                                                .map(scene.names::of)
                                                .orElse("another") + " holds.",
                                a)));
    }
}
