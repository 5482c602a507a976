package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Nobody accepts what was withdrawn or has expired. */
final class R7AcceptsTooLate extends Standard {
    R7AcceptsTooLate() {
        super("R7", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.answers()
                .filter(a -> a.response().kind() == Kind.ACCEPT && a.to() instanceof Proposal)
                .filter(a -> (a.to() instanceof Proposal p
                                && Contents.before(p.validUntil(), a.response().when()))
                        || scene.answersTo(a.to()).stream()
                                .anyMatch(w -> w.kind() == Kind.WITHDRAWN
                                        && Contents.before(
                                                w.when(), a.response().when())))
                .map(a -> finding(
                        scene.names.holders(a.response(), "accepts ") + scene.names.the(a.to())
                                + ", which is no longer on the table.",
                        a.response(),
                        a.to()));
    }
}
