package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Ruin;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.rules.Finding.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A condition does not do away with the party that must perform. */
final class C7NobodyLeft extends Standard {
    C7NobodyLeft() {
        super("C7", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Map<String, Set<String>> captors = captors(scene);
        return scene.acts()
                .flatMap(act -> sure(act.waitsFor())
                        .filter(Ruin::isMeant)
                        .flatMap(end -> scene.negotiation.parties().stream()
                                .filter(party -> Ruin.of(end, party))
                                .flatMap(party -> Stream.concat(sure(act.contents()), sure(act.waitsFor()))
                                        .filter(task -> !task.equals(end) && performs(act, task, party, captors))
                                        .limit(1)
                                        .map(task -> finding(scene, act, end, task, party)))));
    }

    private Finding finding(Scene scene, Act act, SimpleTerm end, SimpleTerm task, Party party) {
        return finding(
                scene.names.holders(act, "wants ") + scene.names.quote(end) + ", which leaves nobody for "
                        + scene.names.quote(task) + ": " + party.name() + " would have to do it.",
                List.of(act.id(), party.id()),
                act.evidence());
    }

    /** Whether the party has to do it: it is named, holds the people, or is the one spoken to. */
    private static boolean performs(Act act, SimpleTerm task, Party party, Map<String, Set<String>> captors) {
        if (!task.obligors().isEmpty()) {
            return task.obligors().contains(party.id());
        }
        Set<String> only = Set.of(party.id());
        return task instanceof Release r
                ? r.selection().heldBy().map(Set::of).equals(Optional.of(only)) || only.equals(captors.get(r.issue()))
                : act.addressees().equals(List.copyOf(only));
    }

    /** Who is said to hold or release people, by issue. */
    private static Map<String, Set<String>> captors(Scene scene) {
        Map<String, Set<String>> captors = new HashMap<>();
        scene.said().forEach(said -> {
            if (said.term() instanceof Release r) {
                Set<String> holders = captors.computeIfAbsent(r.issue(), k -> new HashSet<>());
                holders.addAll(r.obligors());
                r.selection().heldBy().ifPresent(holders::add);
            }
        });
        return captors;
    }

    private static Stream<SimpleTerm> sure(List<Term> terms) {
        return terms.stream().flatMap(Contents::sure);
    }
}
