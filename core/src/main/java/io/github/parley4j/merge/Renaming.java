package io.github.parley4j.merge;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.StickingPoint;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the parties, people and documents of one negotiation are called in the merged one.
 *
 * @param party gives the new id of a party
 * @param person gives the new id of a person
 * @param document gives the new id of a document
 */
record Renaming(UnaryOperator<String> party, UnaryOperator<String> person, UnaryOperator<String> document) {
    private TermEdit terms() {
        return new TermEdit(party, true);
    }

    private List<String> parties(List<String> ids) {
        return ids.stream().map(party).distinct().toList();
    }

    Act act(Act act) {
        List<Holder> holders = act.holders().stream()
                .map(h -> Holder.builder()
                        .copy(h)
                        .party(h.party().map(party))
                        .person(h.person().map(person))
                        .build())
                .toList();
        return act.accept(new ActEdit(
                act.id(),
                holders,
                parties(act.addressees()),
                act.confidence(),
                evidence(act.evidence()),
                act.note(),
                terms(),
                UnaryOperator.identity()));
    }

    List<Evidence> evidence(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> Evidence.builder()
                        .copy(e)
                        .document(document.apply(e.document()))
                        .attribution(
                                e.attribution().stream().map(this::attribution).toList())
                        .build())
                .toList();
    }

    private Attribution attribution(Attribution a) {
        return Attribution.builder()
                .copy(a)
                .party(a.party().map(party))
                .person(a.person().map(person))
                .build();
    }

    Person affiliations(Person p) {
        return Person.builder()
                .copy(p)
                .affiliations(p.affiliations().stream()
                        .map(a -> Affiliation.builder()
                                .copy(a)
                                .party(party.apply(a.party()))
                                .build())
                        .toList())
                .build();
    }

    Participation participation(Participation p) {
        return Participation.builder()
                .copy(p)
                .party(party.apply(p.party()))
                .evidence(evidence(p.evidence()))
                .build();
    }

    Meeting meeting(Meeting m) {
        return Meeting.builder()
                .copy(m)
                .participants(parties(m.participants()))
                .people(m.people().stream().map(person).distinct().toList())
                .host(m.host().map(party))
                .evidence(evidence(m.evidence()))
                .build();
    }

    Figure figure(Figure f) {
        return Figure.builder().copy(f).evidence(evidence(f.evidence())).build();
    }

    StickingPoint stickingPoint(StickingPoint p) {
        return StickingPoint.builder().copy(p).evidence(evidence(p.evidence())).build();
    }

    Agreement agreement(Agreement a) {
        return Agreement.builder()
                .copy(a)
                .parties(parties(a.parties()))
                .terms(a.terms().stream().map(terms()::of).toList())
                .evidence(evidence(a.evidence()))
                .build();
    }
}
