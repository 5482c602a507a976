package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.rules.Finding.Severity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A version of a proposal replaces an older proposal, and none replaces itself. */
final class S6ReplacesWrongly extends Standard {
    S6ReplacesWrongly() {
        super("S6", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.proposals().stream()
                .flatMap(p -> p.supersedes().flatMap(scene::act).stream().flatMap(old -> fault(scene, p, old)));
    }

    private Stream<Finding> fault(Scene scene, Proposal proposal, Act old) {
        if (!(old instanceof Proposal)) {
            return Stream.of(finding(
                    scene.names.the(proposal) + " replaces " + scene.names.the(old) + ", which is no proposal.",
                    proposal,
                    old));
        }
        if (loops(scene, proposal)) {
            return Stream.of(
                    finding(scene.names.the(proposal) + " replaces itself, directly or through others.", proposal));
        }
        return Contents.before(proposal.when(), old.when())
                ? Stream.of(finding(
                        scene.names.the(proposal) + " replaces " + scene.names.the(old) + ", which is newer.",
                        proposal,
                        old))
                : Stream.of();
    }

    private static boolean loops(Scene scene, Proposal start) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = start.supersedes();
        while (next.isPresent() && seen.add(next.get())) {
            next = next.flatMap(scene::act).flatMap(a -> a instanceof Proposal p ? p.supersedes() : Optional.empty());
        }
        return seen.contains(start.id());
    }
}
