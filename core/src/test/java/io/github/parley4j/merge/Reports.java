package io.github.parley4j.merge;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.SimpleTerm;
import java.util.List;

/** Small negotiations, each as read from one report. */
final class Reports {
    private Reports() {}

    static Negotiation report(String id, Party... parties) {
        return Negotiation.builder()
                .id(id)
                .addDocuments(Document.builder().id(id).build())
                .addParties(parties)
                .build();
    }

    static Negotiation with(Negotiation report, Person... people) {
        return Negotiation.builder().copy(report).addPeople(people).build();
    }

    static Negotiation merge(Negotiation... reports) {
        return Merger.merge("all", List.of(reports));
    }

    static Party party(PartyKind kind, String name, String... aliases) {
        return Party.builder().copy(Party.of(kind, name)).addAliases(aliases).build();
    }

    static Person person(String name, String party) {
        return Person.of(name, Affiliation.of(Affiliation.Kind.MEMBER, party));
    }

    /** A demand with the words it rests on. */
    static Demand demand(String report, SimpleTerm term, String party, int begin, String words) {
        return Demand.builder()
                .copy(Demand.of("a1", term).by(party))
                .addEvidence(Evidence.of(report, begin, words))
                .build();
    }

    static List<String> names(Negotiation merged) {
        return merged.parties().stream().map(Party::name).toList();
    }

    static List<String> people(Negotiation merged) {
        return merged.people().stream().map(Person::name).toList();
    }

    static List<String> documents(Act act) {
        return act.evidence().stream().map(Evidence::document).toList();
    }
}
