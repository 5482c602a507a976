package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.rules.Finding.Severity;
import java.util.Optional;
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
                        .flatMap(t -> t instanceof Release r && !r.obligors().isEmpty() ? Stream.of(r) : Stream.of())
                        .flatMap(r -> r
                                .selection()
                                .heldBy()
                                .filter(h -> r.obligors().stream().noneMatch(o -> scene.related(o, h)))
                                .stream()
                                .map(holder -> finding(
                                        scene.names.of(r.obligors()) + " is to release " + who(r.selection())
                                                + ", whom " + scene.names.of(holder) + " holds.",
                                        a))));
    }

    private static Selection who(Selection selection) {
        return Selection.builder().copy(selection).heldBy(Optional.empty()).build();
    }
}
