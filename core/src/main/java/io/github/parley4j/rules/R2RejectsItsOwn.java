package io.github.parley4j.rules;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Nobody rejects its own proposal; it withdraws it. */
final class R2RejectsItsOwn extends Standard {
    R2RejectsItsOwn() {
        super("R2", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.answers()
                .filter(a -> a.response().kind() == Kind.REJECT && a.to() instanceof Proposal)
                .flatMap(a -> Names.parties(a.response()).stream()
                        .filter(a.to()::heldBy)
                        .filter(party -> !withdrawn(scene, a.to(), party))
                        .map(party -> finding(
                                scene.names.of(party) + " rejects " + scene.names.the(a.to())
                                        + ", its own, without withdrawing it.",
                                a.to(),
                                a.response())));
    }

    private static boolean withdrawn(Scene scene, Act proposal, String party) {
        return scene.answersTo(proposal).stream().anyMatch(r -> r.kind() == Kind.WITHDRAWN && r.heldBy(party));
    }
}
