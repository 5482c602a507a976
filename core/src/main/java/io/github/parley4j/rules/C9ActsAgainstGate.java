package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Who refuses talks does not hold them. */
final class C9ActsAgainstGate extends Standard {
    C9ActsAgainstGate() {
        super("C9", Severity.INFO);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.preconditions().stream()
                .filter(p -> p.logic() != Precondition.Logic.SUFFICIENT
                        && Contents.sure(p.consequent()).anyMatch(C9ActsAgainstGate::isTalks))
                .flatMap(p -> scene.negotiation.meetings().stream()
                        .filter(m -> m.status() == Meeting.Status.HELD || m.status() == Meeting.Status.ONGOING)
                        .filter(m -> m.participants().stream().anyMatch(p::heldBy))
                        .map(m -> finding(
                                scene.names.holders(p) + " refuses talks until " + p.condition()
                                        + ", but takes part in " + m + ".",
                                List.of(p.id(), m.id()),
                                Stream.concat(p.evidence().stream(), m.evidence().stream())
                                        .toList())));
    }

    private static boolean isTalks(SimpleTerm term) {
        return term instanceof Process p && (p.step() == Process.Step.TALKS || p.step() == Process.Step.CONTACT);
    }
}
