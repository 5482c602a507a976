package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ids that something names, each once, in order.
 *
 * @param parties of parties
 * @param people of people
 * @param acts of acts
 * @param documents of documents
 */
record NamedIds(Set<String> parties, Set<String> people, Set<String> acts, Set<String> documents) {
    private NamedIds() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    static NamedIds parties(Stream<String> ids) {
        NamedIds named = new NamedIds();
        ids.forEach(named.parties::add);
        return named;
    }

    static NamedIds of(List<Evidence> evidence) {
        NamedIds named = new NamedIds();
        named.addDocuments(evidence);
        return named;
    }

    /** An answer to an unknown act is another rule's matter. */
    static NamedIds of(Act act) {
        NamedIds named = new NamedIds();
        act.holders().forEach(h -> h.party().ifPresent(named.parties::add));
        act.holders().forEach(h -> h.person().ifPresent(named.people::add));
        for (Evidence evidence : act.evidence()) {
            evidence.attribution().forEach(s -> s.party().ifPresent(named.parties::add));
            evidence.attribution().forEach(s -> s.person().ifPresent(named.people::add));
        }
        named.parties.addAll(act.addressees());
        Contents.leaves(act).forEach(named::addParties);
        if (act instanceof Proposal p) {
            p.supersedes().ifPresent(named.acts::add);
        }
        named.addDocuments(act.evidence());
        return named;
    }

    static NamedIds of(Meeting meeting) {
        NamedIds named = of(meeting.evidence());
        named.parties.addAll(meeting.participants());
        meeting.host().ifPresent(named.parties::add);
        named.people.addAll(meeting.people());
        return named;
    }

    static NamedIds of(Agreement agreement) {
        NamedIds named = of(agreement.evidence());
        named.parties.addAll(agreement.parties());
        agreement.terms().forEach(t -> t.leaves().forEach(named::addParties));
        return named;
    }

    private void addParties(SimpleTerm term) {
        parties.addAll(term.obligors());
        parties.addAll(term.beneficiaries());
        if (term instanceof Release release) {
            release.selection().heldBy().ifPresent(parties::add);
        } else if (term instanceof Transfer transfer) {
            transfer.from().ifPresent(parties::add);
            transfer.to().ifPresent(parties::add);
        }
    }

    private void addDocuments(List<Evidence> evidence) {
        evidence.forEach(e -> documents.add(e.document()));
    }
}
