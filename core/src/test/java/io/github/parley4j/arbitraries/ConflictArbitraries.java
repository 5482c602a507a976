package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Quantity;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Two sides and a league, what they do, and what is told of it, with much that does not fit together. */
final class ConflictArbitraries {
    private ConflictArbitraries() {}

    static Arbitrary<Negotiation> negotiations(int most, List<Class<? extends Act>> kinds) {
        return Combinators.combine(
                        people(),
                        participations(),
                        documents(),
                        ConflictActs.acts(most, kinds),
                        figures().list().ofMaxSize(6).map(ConflictArbitraries::numbered),
                        meetings().list().uniqueElements(Meeting::id).ofMaxSize(3),
                        agreements().list().ofMaxSize(1))
                .as((people, participations, documents, acts, figures, meetings, agreements) -> Negotiation.builder()
                        .id("n")
                        .addParties(Party.state("Northland"), Party.state("Southland"), Party.igo("League"))
                        .people(people)
                        .participations(participations)
                        .documents(documents)
                        .acts(acts)
                        .figures(figures)
                        .meetings(meetings)
                        .agreements(agreements)
                        .build());
    }

    static Arbitrary<List<Evidence>> evidence() {
        Arbitrary<List<Attribution>> chain = Combinators.combine(
                        Arbitraries.of(
                                Attribution.Type.NAMED, Attribution.Type.ANONYMOUS_SOURCE, Attribution.Type.PARTY_BODY),
                        Arbitraries.of("ada-moor", "ben-okri").optional(),
                        Arbitraries.of("northland", "southland").optional())
                .as((type, person, party) -> Attribution.builder()
                        .type(type)
                        .person(person)
                        .party(party)
                        .build())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("d", "e"),
                        Arbitraries.of("so it is said by some of them", "so says one"),
                        Arbitraries.of(Factuality.CT_PLUS, Factuality.CT_MINUS, Factuality.PS_PLUS),
                        chain)
                .as((document, words, factuality, attribution) -> Evidence.builder()
                        .copy(Evidence.of(document, 0, words))
                        .factuality(factuality)
                        .attribution(attribution)
                        .build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Interval> intervals() {
        return Arbitraries.of(
                Interval.from(PartialDate.parse("2024-05-20")),
                Interval.builder().end(PartialDate.parse("2024-05-20")).build(),
                Interval.builder().end(PartialDate.parse("2024-05")).build());
    }

    private static Arbitrary<List<Person>> people() {
        return Combinators.combine(
                        Arbitraries.of("southland", "northland"), intervals().optional(0.4))
                .as((party, valid) -> Affiliation.builder()
                        .party(party)
                        .kind(Affiliation.Kind.MEMBER)
                        .valid(valid)
                        .build())
                .list()
                .ofMaxSize(2)
                .map(ties -> List.of(
                        Person.of("Ada Moor", Affiliation.of(Affiliation.Kind.LEADER, "southland")),
                        Person.builder()
                                .id("ben-okri")
                                .name("Ben Okri")
                                .affiliations(ties)
                                .build()));
    }

    private static Arbitrary<List<Participation>> participations() {
        return Combinators.combine(
                        Arbitraries.of("northland", "southland", "league", "league"),
                        Arbitraries.of(
                                ParticipationRole.PRINCIPAL, ParticipationRole.MEDIATOR, ParticipationRole.OBSERVER),
                        intervals().optional(0.3))
                .as((party, role, valid) -> Participation.builder()
                        .party(party)
                        .role(role)
                        .valid(valid)
                        .build())
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Document>> documents() {
        return Combinators.combine(
                        Arbitraries.of("d", "e"),
                        ConflictActs.dates(),
                        Arbitraries.of("so it is said by some of them", "so says one of them")
                                .optional())
                .as((id, date, text) -> Document.builder()
                        .id(id)
                        .date(date.flatMap(PartialDate::earliest))
                        .text(text)
                        .build())
                .list()
                .uniqueElements(Document::id)
                .ofMaxSize(2);
    }

    private static Arbitrary<Figure> figures() {
        return Combinators.combine(
                        Arbitraries.of("hostages held", "people held", "hostages freed", "hostages taken"),
                        Arbitraries.of("Northland", "Southland").optional(0.6),
                        Arbitraries.of(
                                Quantity.exactly(100, "person"),
                                Quantity.exactly(105, "person"),
                                Quantity.exactly(240, "person"),
                                Quantity.about(110, "person"),
                                Quantity.atLeast(90, "person")),
                        evidence())
                .as((measure, subject, quantity, evidence) -> Figure.builder()
                        .id("new")
                        .measure(measure)
                        .subject(subject)
                        .quantity(quantity)
                        .evidence(evidence)
                        .build());
    }

    private static List<Figure> numbered(List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> Figure.builder().copy(figures.get(i)).id("f" + i).build())
                .toList();
    }

    private static Arbitrary<Meeting> meetings() {
        return Combinators.combine(
                        Arbitraries.of("m0", "m1", "m2"),
                        Arbitraries.of("northland", "southland", "league")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(Meeting.Status.class),
                        ConflictActs.dates(),
                        evidence())
                .as((id, who, status, time, evidence) -> Meeting.builder()
                        .id(id)
                        .participants(who)
                        .status(status)
                        .time(time)
                        .evidence(evidence)
                        .build());
    }

    private static Arbitrary<Agreement> agreements() {
        return Combinators.combine(
                        ConflictActs.terms(),
                        ConflictActs.terms().optional(),
                        ConflictActs.dates(),
                        ConflictActs.dates(),
                        ConflictActs.dates(),
                        Arbitraries.of(1, 3).optional())
                .as((a, b, signed, effective, ended, done) -> Agreement.builder()
                        .id("g")
                        .addParties("northland", "southland")
                        .addTerms(a)
                        .addAllTerms(b.stream().toList())
                        .signed(signed)
                        .effective(effective)
                        .ended(ended)
                        .implementation(
                                done.stream().mapToInt(Integer::intValue).findFirst())
                        .build());
    }
}
