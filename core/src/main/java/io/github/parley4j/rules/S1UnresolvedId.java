package io.github.parley4j.rules;

import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every id that something names is listed. */
final class S1UnresolvedId extends Standard {
    S1UnresolvedId() {
        super("S1", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Negotiation n = scene.negotiation;
        List<Finding> found = new ArrayList<>();
        n.acts().forEach(a -> check(scene, a.id(), NamedIds.of(a), found));
        n.parties().forEach(p -> check(scene, p.id(), NamedIds.parties(p.memberOf().stream()), found));
        n.people()
                .forEach(p -> check(
                        scene,
                        p.id(),
                        NamedIds.parties(p.affiliations().stream().map(Affiliation::party)),
                        found));
        n.participations().forEach(p -> check(scene, p.party(), NamedIds.parties(Stream.of(p.party())), found));
        n.participations().forEach(p -> check(scene, p.party(), NamedIds.of(p.evidence()), found));
        n.meetings().forEach(m -> check(scene, m.id(), NamedIds.of(m), found));
        n.figures().forEach(f -> check(scene, f.id(), NamedIds.of(f.evidence()), found));
        n.stickingPoints().forEach(p -> check(scene, p.id(), NamedIds.of(p.evidence()), found));
        n.agreements().forEach(a -> check(scene, a.id(), NamedIds.of(a), found));
        return found.stream();
    }

    private void check(Scene scene, String subject, NamedIds named, List<Finding> found) {
        missing("party", subject, named.parties(), scene.partyIds(), found);
        missing("person", subject, named.people(), scene.personIds(), found);
        missing("act", subject, named.acts(), scene.actIds(), found);
        missing("document", subject, named.documents(), scene.documentIds(), found);
    }

    private void missing(String what, String subject, Collection<String> ids, Set<String> known, List<Finding> found) {
        for (String id : ids) {
            if (!known.contains(id)) {
                found.add(finding(
                        "In " + subject + " the " + what + " " + id + " is named, which is not listed.",
                        List.of(subject, id),
                        List.of()));
            }
        }
    }
}
