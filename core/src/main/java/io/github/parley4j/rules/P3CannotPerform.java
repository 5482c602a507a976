package io.github.parley4j.rules;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Only who holds people can release them. */
final class P3CannotPerform extends Standard {
    P3CannotPerform() {
        super("P3", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.said()
                .filter(said -> said.term() instanceof Release r
                        && !r.obligors().isEmpty()
                        && r.selection().heldBy().isPresent())
                .flatMap(said -> finding(scene, said.act(), (Release) said.term()).stream());
    }

    private Optional<Finding> finding(Scene scene, Act act, Release release) {
        List<String> doers = release.obligors();
        Selection who = release.selection();
        return who.heldBy()
                .filter(holder -> doers.stream().noneMatch(doer -> scene.related(doer, holder)))
                .map(holder -> finding(
                        scene.names.of(doers) + " is to release " + who(who) + ", whom " + scene.names.of(holder)
                                + " holds.",
                        act));
    }

    private static Selection who(Selection selection) {
        return Selection.builder().copy(selection).heldBy(Optional.empty()).build();
    }
}
