package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Issue;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.StickingPoint;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Who takes part, where they met and what they agreed before. */
final class WorldArbitraries {
    private WorldArbitraries() {}

    private static Arbitrary<List<String>> aliases() {
        return ValueArbitraries.texts().list().uniqueElements().ofMaxSize(2);
    }

    static Arbitrary<String> names() {
        return ValueArbitraries.texts().filter(t -> !t.isBlank());
    }

    static Arbitrary<Party> parties() {
        return Combinators.combine(
                        Ids.party(),
                        names(),
                        Arbitraries.of(PartyKind.class),
                        aliases(),
                        Ids.party().optional(0.2),
                        Arbitraries.maps(Arbitraries.of("wikidata", "iso3"), Arbitraries.of("Q1", "NOR"))
                                .ofMaxSize(2))
                .as((id, name, kind, aliases, memberOf, externalIds) -> Party.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .aliases(aliases)
                        .memberOf(memberOf)
                        .externalIds(externalIds)
                        .build());
    }

    static Arbitrary<Affiliation> affiliations() {
        return Combinators.combine(
                        Ids.party(),
                        ValueArbitraries.texts().optional(0.3),
                        Arbitraries.of(Affiliation.Kind.class),
                        ValueArbitraries.intervals().optional(0.3))
                .as((party, role, kind, valid) -> Affiliation.builder()
                        .party(party)
                        .role(role)
                        .kind(kind)
                        .valid(valid)
                        .build());
    }

    static Arbitrary<Person> people() {
        return Combinators.combine(
                        Ids.person(),
                        names(),
                        aliases(),
                        aliases(),
                        affiliations().list().ofMaxSize(2))
                .as((id, name, aliases, titles, affiliations) -> Person.builder()
                        .id(id)
                        .name(name)
                        .aliases(aliases)
                        .titles(titles)
                        .affiliations(affiliations)
                        .build());
    }

    static Arbitrary<Participation> participations() {
        return Combinators.combine(
                        Ids.party(),
                        Arbitraries.of(ParticipationRole.class),
                        ValueArbitraries.intervals().optional(0.3),
                        ReportArbitraries.evidence().list().ofMaxSize(1))
                .as((party, role, valid, evidence) -> Participation.builder()
                        .party(party)
                        .role(role)
                        .valid(valid)
                        .evidence(evidence)
                        .build());
    }

    static Arbitrary<Meeting> meetings() {
        Arbitrary<Meeting> bare = Combinators.combine(
                        Ids.other(),
                        Ids.parties(),
                        Ids.people(),
                        Ids.party().optional(0.3),
                        ValueArbitraries.texts().optional(0.5),
                        ValueArbitraries.partialDates().optional(0.5))
                .as((id, parties, people, host, venue, time) -> Meeting.builder()
                        .id(id)
                        .participants(parties)
                        .people(people)
                        .host(host)
                        .venue(venue)
                        .time(time)
                        .timeText(venue)
                        .build());
        return Combinators.combine(
                        bare,
                        Arbitraries.of(Meeting.Format.class),
                        Arbitraries.of(Meeting.Status.class),
                        ReportArbitraries.evidence().list().ofMaxSize(1))
                .as((meeting, format, status, evidence) -> Meeting.builder()
                        .copy(meeting)
                        .format(format)
                        .status(status)
                        .evidence(evidence)
                        .build());
    }

    static Arbitrary<Figure> figures() {
        return Combinators.combine(
                        Ids.other(),
                        names(),
                        ValueArbitraries.texts().optional(),
                        ValueArbitraries.quantities(),
                        ValueArbitraries.intervals().optional(0.3),
                        ReportArbitraries.evidence().list().ofMaxSize(1))
                .as((id, measure, subject, quantity, interval, evidence) -> Figure.builder()
                        .id(id)
                        .measure(measure)
                        .subject(subject)
                        .quantity(quantity)
                        .interval(interval)
                        .evidence(evidence)
                        .build());
    }

    static Arbitrary<StickingPoint> stickingPoints() {
        return Combinators.combine(
                        Ids.other(),
                        Ids.issue(),
                        Arbitraries.of(false, true),
                        ValueArbitraries.texts().optional(),
                        ReportArbitraries.evidence().list().ofMaxSize(1))
                .as((id, issue, main, text, evidence) -> StickingPoint.builder()
                        .id(id)
                        .issue(issue)
                        .main(main)
                        .text(text)
                        .evidence(evidence)
                        .build());
    }

    static Arbitrary<Agreement> agreements() {
        return Combinators.combine(
                        Ids.other(),
                        ValueArbitraries.texts().optional(),
                        Ids.parties(),
                        TermArbitraries.terms().list().ofMaxSize(2),
                        ValueArbitraries.partialDates().optional(),
                        ValueArbitraries.partialDates().optional(0.3),
                        ValueArbitraries.maybe(Arbitraries.integers().between(0, 3)),
                        ReportArbitraries.evidence().list().ofMaxSize(1))
                .as((id, name, parties, terms, signed, ended, implementation, evidence) -> Agreement.builder()
                        .id(id)
                        .name(name)
                        .parties(parties)
                        .terms(terms)
                        .signed(signed)
                        .effective(signed)
                        .ended(ended)
                        .implementation(implementation)
                        .evidence(evidence)
                        .build());
    }

    static Arbitrary<Issue> issues() {
        return Combinators.combine(
                        Ids.issue(),
                        ValueArbitraries.words(),
                        ValueArbitraries.texts(),
                        Arbitraries.maps(
                                        Arbitraries.of("pax", "cameo"),
                                        Arbitraries.of("CeProv", "0871").list().ofMaxSize(2))
                                .ofMaxSize(2))
                .as((code, group, words, crosswalk) -> Issue.builder()
                        .code(code)
                        .group(group)
                        .label(words)
                        .definition(words)
                        .crosswalk(crosswalk)
                        .build());
    }
}
