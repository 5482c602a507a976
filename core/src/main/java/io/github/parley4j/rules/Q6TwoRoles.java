package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody is side and go-between at one time. */
final class Q6TwoRoles extends Standard {
    Q6TwoRoles() {
        super("Q6", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        List<Participation> all = scene.negotiation.participations();
        return all.stream()
                .filter(a -> a.role() == ParticipationRole.PRINCIPAL)
                .flatMap(a -> all.stream()
                        .filter(b -> b.role() == ParticipationRole.MEDIATOR
                                && b.party().equals(a.party()))
                        .filter(b -> overlap(a.valid(), b.valid()))
                        .map(b -> finding(
                                scene.names.of(a.party()) + " is listed as a side and as a mediator at one time.",
                                List.of(a.party()),
                                Stream.concat(a.evidence().stream(), b.evidence().stream())
                                        .toList())));
    }

    private static boolean overlap(Optional<Interval> a, Optional<Interval> b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    /** Ends are not part of an interval, so that an equal start does not overlap. */
    private static boolean endsBefore(Optional<Interval> a, Optional<Interval> b) {
        Optional<PartialDate> end = a.flatMap(Interval::end);
        Optional<PartialDate> start = b.flatMap(Interval::start);
        return Contents.before(end, start) || (end.isPresent() && end.equals(start));
    }
}
