package io.github.parley4j.rules;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;

/** Two sides, a mediator, and who speaks for them. */
final class World {
    static final Cessation STOP = Cessation.ceasefire().by("southland");
    static final Release FREE = Release.of("hostages").by("northland");
    static final Negotiation BASE = Negotiation.builder()
            .id("n")
            .addParties(Party.state("Northland"), Party.state("Southland"), Party.igo("League"))
            .addPeople(
                    Person.of("Ada Moor", Affiliation.of(Affiliation.Kind.LEADER, "southland")),
                    Person.of("Ben Okri", Affiliation.of(Affiliation.Kind.MEMBER, "southland")))
            .build();

    private World() {}

    static Negotiation world(Act... acts) {
        return BASE.with(acts);
    }

    static Negotiation world(Figure... figures) {
        return Negotiation.builder().copy(BASE).addFigures(figures).build();
    }

    static Negotiation world(Agreement agreement, Act... acts) {
        return Negotiation.builder()
                .copy(BASE.with(acts))
                .addAgreements(agreement)
                .build();
    }

    static Negotiation world(Meeting meeting, Act... acts) {
        return Negotiation.builder().copy(BASE.with(acts)).addMeetings(meeting).build();
    }

    static Figure figure(String id, String measure, Quantity quantity) {
        return Figure.builder()
                .id(id)
                .measure(measure)
                .subject("hostages")
                .quantity(quantity)
                .build();
    }

    static Quantity people(int number) {
        return Quantity.exactly(number, "person");
    }

    static Agreement truce(String effective, String ended) {
        return Agreement.builder()
                .id("truce")
                .addTerms(Cessation.pause(7, "day"))
                .effective(PartialDate.parse(effective))
                .ended(PartialDate.parse(ended))
                .build();
    }

    static Meeting talks(Meeting.Status status) {
        return Meeting.builder()
                .id("m")
                .addParticipants("northland")
                .status(status)
                .time(PartialDate.parse("2024-05-03"))
                .addEvidence(Evidence.of("d", 0, "They met"))
                .build();
    }

    static Demand on(String date, Demand demand) {
        return Demand.builder().copy(demand).when(PartialDate.parse(date)).build();
    }

    static Proposal on(String date, Proposal proposal) {
        return Proposal.builder().copy(proposal).when(PartialDate.parse(date)).build();
    }

    static Response on(String date, Response response) {
        return Response.builder().copy(response).when(PartialDate.parse(date)).build();
    }

    static Precondition unless(Precondition precondition) {
        return Precondition.builder()
                .copy(precondition)
                .order(Precondition.Order.NOT_LATER)
                .build();
    }

    static Precondition once(Precondition precondition) {
        return Precondition.builder()
                .copy(precondition)
                .logic(Precondition.Logic.SUFFICIENT)
                .build();
    }

    static Demand quoting(String id, String words) {
        return Demand.builder()
                .copy(Demand.of(id, STOP).by("northland"))
                .addEvidence(Evidence.of("d", 0, words))
                .build();
    }
}
