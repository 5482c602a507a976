package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.rules.Finding.Severity;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A side asks nothing of a mere mediator but to vouch, watch and host. */
final class P2MediatorObliged extends Standard {
    P2MediatorObliged() {
        super("P2", Severity.WARNING);
    }

    private static final Set<ParticipationRole> BETWEEN =
            Set.of(ParticipationRole.MEDIATOR, ParticipationRole.FACILITATOR, ParticipationRole.HOST);

    @Override
    Stream<Finding> find(Scene scene) {
        Map<String, Set<ParticipationRole>> roles = scene.negotiation.participations().stream()
                .collect(Collectors.groupingBy(
                        Participation::party, Collectors.mapping(Participation::role, Collectors.toSet())));
        return scene.acts()
                .filter(a -> a instanceof Demand || a instanceof Precondition)
                .flatMap(a -> Contents.leaves(a)
                        .filter(t -> !(t instanceof Process))
                        .flatMap(t -> t.obligors().stream())
                        .distinct()
                        .filter(p -> roles.containsKey(p) && BETWEEN.containsAll(roles.get(p)))
                        .map(p -> finding(
                                scene.names.holders(a) + " counts on " + scene.names.of(p)
                                        + " to act, which only mediates.",
                                a)));
    }
}
