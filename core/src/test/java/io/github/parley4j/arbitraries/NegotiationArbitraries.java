package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole negotiations. All parties, people and documents of the pools are there, so that only acts could dangle. */
final class NegotiationArbitraries {
    private NegotiationArbitraries() {}

    static Arbitrary<Negotiation> negotiations() {
        Arbitrary<Negotiation> world = Combinators.combine(
                        Arbitraries.of("n1", "n2"),
                        ValueArbitraries.texts().optional(0.3),
                        documents(),
                        parties(),
                        people(),
                        WorldArbitraries.participations()
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as((id, title, documents, parties, people, participations) -> Negotiation.builder()
                        .id(id)
                        .title(title)
                        .documents(documents)
                        .parties(parties)
                        .people(people)
                        .participations(participations)
                        .build());
        return Combinators.combine(
                        world,
                        acts(),
                        WorldArbitraries.meetings()
                                .list()
                                .uniqueElements(m -> m.id())
                                .ofMaxSize(1),
                        WorldArbitraries.figures()
                                .list()
                                .uniqueElements(f -> f.id())
                                .ofMaxSize(1),
                        WorldArbitraries.agreements()
                                .list()
                                .uniqueElements(a -> a.id())
                                .ofMaxSize(1),
                        WorldArbitraries.stickingPoints()
                                .list()
                                .uniqueElements(p -> p.id())
                                .ofMaxSize(1))
                .as((base, acts, meetings, figures, agreements, points) -> Negotiation.builder()
                        .copy(base)
                        .acts(acts)
                        .meetings(meetings)
                        .figures(figures)
                        .agreements(agreements)
                        .stickingPoints(points)
                        .build());
    }

    private static Arbitrary<List<Document>> documents() {
        return Combinators.combine(ReportArbitraries.documents(), ReportArbitraries.documents())
                .as((a, b) -> List.of(
                        Document.builder().copy(a).id("d1").build(),
                        Document.builder().copy(b).id("d2").build()));
    }

    private static Arbitrary<List<Party>> parties() {
        return Ids.everyParty(id -> WorldArbitraries.parties()
                .map(p -> Party.builder().copy(p).id(id).build()));
    }

    private static Arbitrary<List<Person>> people() {
        return Ids.everyPerson(id -> WorldArbitraries.people()
                .map(p -> Person.builder().copy(p).id(id).build()));
    }

    private static Arbitrary<List<Act>> acts() {
        return ActArbitraries.acts().list().uniqueElements(Act::id).ofMaxSize(4).map(acts -> {
            Set<String> ids = acts.stream().map(Act::id).collect(Collectors.toSet());
            return acts.stream().map(act -> resolved(act, ids)).toList();
        });
    }

    /** Drops a reference to an act that is not there. */
    private static Act resolved(Act act, Set<String> ids) {
        if (act instanceof Proposal proposal) {
            return Proposal.builder()
                    .copy(proposal)
                    .supersedes(proposal.supersedes().filter(ids::contains))
                    .build();
        }
        if (act instanceof Response response && response.to().isPresent()) {
            Optional<String> to = response.to().filter(ids::contains);
            return Response.builder()
                    .copy(response)
                    .to(to.isEmpty() && response.term().isEmpty() ? Optional.of(act.id()) : to)
                    .build();
        }
        return act;
    }
}
