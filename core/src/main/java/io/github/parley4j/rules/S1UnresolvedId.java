package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every id that something names is listed. */
final class S1UnresolvedId extends Standard {
    S1UnresolvedId() {
        super("S1", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Negotiation n = scene.negotiation;
        return Stream.of(
                        n.acts().stream().flatMap(a -> act(scene, a)),
                        n.parties().stream().flatMap(p -> party(scene, p.id(), p.memberOf().stream())),
                        n.people().stream()
                                .flatMap(p -> party(
                                        scene, p.id(), p.affiliations().stream().map(Affiliation::party))),
                        n.participations().stream().flatMap(p -> party(scene, p.party(), Stream.of(p.party()))),
                        n.participations().stream().flatMap(p -> told(scene, p.party(), p.evidence())),
                        n.meetings().stream().flatMap(m -> meeting(scene, m)),
                        n.figures().stream().flatMap(f -> told(scene, f.id(), f.evidence())),
                        n.stickingPoints().stream().flatMap(p -> told(scene, p.id(), p.evidence())),
                        n.agreements().stream().flatMap(a -> agreement(scene, a)))
                .flatMap(Function.identity());
    }

    private Stream<Finding> act(Scene scene, Act act) {
        List<Attribution> sources =
                act.evidence().stream().flatMap(e -> e.attribution().stream()).toList();
        Stream<String> parties = Stream.of(
                        act.holders().stream().flatMap(h -> h.party().stream()),
                        sources.stream().flatMap(s -> s.party().stream()),
                        act.addressees().stream(),
                        Contents.leaves(act).flatMap(S1UnresolvedId::parties))
                .flatMap(Function.identity());
        Stream<String> people = Stream.concat(
                act.holders().stream().flatMap(h -> h.person().stream()),
                sources.stream().flatMap(s -> s.person().stream()));
        Stream<String> acts = act instanceof Proposal p ? p.supersedes().stream() : Stream.of();
        return Stream.of(
                        party(scene, act.id(), parties),
                        person(scene, act.id(), people),
                        missing("act", act.id(), acts.filter(id -> scene.act(id).isEmpty())),
                        told(scene, act.id(), act.evidence()))
                .flatMap(Function.identity());
    }

    private static Stream<String> parties(SimpleTerm term) {
        Stream<String> own = Stream.of();
        if (term instanceof Release release) {
            own = release.selection().heldBy().stream();
        } else if (term instanceof Transfer transfer) {
            own = Stream.concat(transfer.from().stream(), transfer.to().stream());
        }
        return Stream.of(term.obligors().stream(), term.beneficiaries().stream(), own)
                .flatMap(Function.identity());
    }

    private Stream<Finding> meeting(Scene scene, Meeting meeting) {
        return Stream.of(
                        party(
                                scene,
                                meeting.id(),
                                Stream.concat(meeting.participants().stream(), meeting.host().stream())),
                        person(scene, meeting.id(), meeting.people().stream()),
                        told(scene, meeting.id(), meeting.evidence()))
                .flatMap(Function.identity());
    }

    private Stream<Finding> agreement(Scene scene, Agreement agreement) {
        Stream<String> obliged =
                agreement.terms().stream().flatMap(t -> t.leaves().stream()).flatMap(S1UnresolvedId::parties);
        return Stream.concat(
                party(scene, agreement.id(), Stream.concat(agreement.parties().stream(), obliged)),
                told(scene, agreement.id(), agreement.evidence()));
    }

    private Stream<Finding> told(Scene scene, String subject, List<Evidence> evidence) {
        Stream<String> documents = evidence.stream().map(Evidence::document);
        return missing(
                "document", subject, documents.filter(id -> scene.document(id).isEmpty()));
    }

    private Stream<Finding> party(Scene scene, String subject, Stream<String> ids) {
        return missing("party", subject, ids.filter(id -> scene.party(id).isEmpty()));
    }

    private Stream<Finding> person(Scene scene, String subject, Stream<String> ids) {
        return missing("person", subject, ids.filter(id -> scene.person(id).isEmpty()));
    }

    private Stream<Finding> missing(String what, String subject, Stream<String> ids) {
        return ids.distinct()
                .map(id -> finding(
                        "In " + subject + " the " + what + " " + id + " is named, which is not listed.",
                        List.of(subject, id),
                        List.of()));
    }
}
