package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.rules.Finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who refuses talks does not hold them. */
final class C9ActsAgainstGate extends Standard {
    C9ActsAgainstGate() {
        super("C9", Severity.INFO);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Roles roles = new Roles(scene.negotiation);
        List<Meeting> held = scene.negotiation.meetings().stream()
                .filter(m -> m.status() == Meeting.Status.HELD || m.status() == Meeting.Status.ONGOING)
                .toList();
        Map<List<Holder>, List<Precondition>> byHolder = scene.negotiation.preconditions().stream()
                .filter(p -> p.logic() != Precondition.Logic.SUFFICIENT
                        && Contents.sure(p.consequent()).anyMatch(C9ActsAgainstGate::isTalks))
                .collect(Collectors.groupingBy(Act::holders, LinkedHashMap::new, Collectors.toList()));
        return byHolder.values().stream().flatMap(gates -> {
            List<Meeting> against = held.stream()
                    .filter(m -> m.participants().stream().anyMatch(gates.get(0)::heldBy))
                    .filter(m -> withTheOtherSide(gates.get(0), m, roles)
                            && gates.stream().anyMatch(p -> !Contents.before(m.time(), p.when())))
                    .toList();
            return against.isEmpty() ? Stream.of() : Stream.of(finding(scene, gates, against));
        });
    }

    private Finding finding(Scene scene, List<Precondition> gates, List<Meeting> against) {
        Stream<Evidence> evidence = Stream.concat(
                gates.stream().flatMap(p -> p.evidence().stream()),
                against.stream().flatMap(m -> m.evidence().stream()));
        return finding(
                scene.names.holders(gates.get(0), "refuses talks until ")
                        + Names.listed(gates.stream().map(p -> scene.names.say(p.condition())), " or until ")
                        + ", but takes part in "
                        + Names.listed(against.stream().map(m -> scene.meeting(m, gates.get(0)::heldBy)), ", ") + ".",
                Stream.concat(gates.stream().map(Act::id), against.stream().map(Meeting::id))
                        .toList(),
                evidence.distinct().toList());
    }

    /** A visit to a go-between or to a bystander is none to the other side; where nobody else is named, it may be one. */
    private static boolean withTheOtherSide(Precondition p, Meeting meeting, Roles roles) {
        List<String> others = meeting.participants().stream()
                .filter(party -> !p.heldBy(party))
                .toList();
        return others.isEmpty() || !others.stream().allMatch(roles::noSide);
    }

    private static boolean isTalks(SimpleTerm term) {
        return term instanceof Process p && (p.step() == Process.Step.TALKS || p.step() == Process.Step.CONTACT);
    }
}
