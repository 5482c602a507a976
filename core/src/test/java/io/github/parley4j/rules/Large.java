package io.github.parley4j.rules;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import io.github.parley4j.model.Withdrawal;
import java.util.Random;

/** Long negotiations of many conflicts: each has two sides, a mediator, and a hundred acts on the same few issues. */
final class Large {
    private static final int ACTS_OF_A_CONFLICT = 100;

    private final Random random = new Random(7);
    private final Negotiation.Builder out = Negotiation.builder().id("large");
    private int next;

    private Large() {}

    static Negotiation of(int acts) {
        Large large = new Large();
        for (int conflict = 0; conflict < acts / ACTS_OF_A_CONFLICT; conflict++) {
            large.conflict(conflict);
        }
        return large.out.build();
    }

    private void conflict(int number) {
        String north = "north-" + number;
        String south = "south-" + number;
        String league = "league-" + number;
        out.addParties(party(north), party(south), party(league));
        out.addPeople(Person.builder()
                .id("speaker-" + number)
                .name("Speaker " + number)
                .addAffiliations(Affiliation.of(Affiliation.Kind.SPOKESPERSON, north))
                .build());
        out.addParticipations(
                Participation.of(north, ParticipationRole.PRINCIPAL),
                Participation.of(south, ParticipationRole.PRINCIPAL),
                Participation.of(league, ParticipationRole.MEDIATOR));
        out.addDocuments(Document.builder()
                .id("d" + number)
                .text("What was said in conflict " + number + " and where.")
                .build());
        for (int i = 0; i < ACTS_OF_A_CONFLICT; i++) {
            boolean northern = random.nextBoolean();
            out.addActs(act(number, northern ? north : south, northern ? south : north));
        }
        for (int i = 0; i < ACTS_OF_A_CONFLICT / 10; i++) {
            out.addMeetings(Meeting.builder()
                    .id("m" + next)
                    .addParticipants(north, south)
                    .status(Meeting.Status.HELD)
                    .time(PartialDate.of(2024, 1 + random.nextInt(12), 1))
                    .build());
            out.addFigures(Figure.builder()
                    .id("f" + next++)
                    .measure("hostages held")
                    .subject(north)
                    .quantity(Quantity.exactly(100 + random.nextInt(5), "person"))
                    .build());
        }
        out.addAgreements(Agreement.builder()
                .id("g" + number)
                .addParties(north, south)
                .addTerms(Cessation.pause(7, "day"), Release.of(50, "hostages").by(north))
                .signed(PartialDate.parse("2024-06"))
                .build());
    }

    private Act act(int conflict, String holder, String other) {
        String id = "a" + next++;
        Evidence said = Evidence.of("d" + conflict, 0, "What was said in conflict");
        PartialDate when = PartialDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return switch (random.nextInt(7)) {
            case 0 ->
                Demand.builder()
                        .id(id)
                        .addHolders(Holder.of(holder))
                        .addAddressees(other)
                        .term(term(other))
                        .when(when)
                        .addEvidence(said)
                        .build();
            case 1 -> Demand.redLine(id, term(holder)).by(holder);
            case 2 ->
                Precondition.builder()
                        .id(id)
                        .addHolders(Holder.of(holder, "speaker-" + conflict))
                        .consequent(term(holder))
                        .condition(term(other))
                        .order(random.nextBoolean() ? Precondition.Order.BEFORE : Precondition.Order.NOT_LATER)
                        .build();
            case 3 ->
                Proposal.builder()
                        .id(id)
                        .addHolders(Holder.of(holder))
                        .linkage(Proposal.Linkage.EXCHANGE)
                        .addLegs(Leg.of(term(holder), 1), Leg.of(term(other), 2))
                        .when(when)
                        .addEvidence(said)
                        .build();
            case 4 ->
                Response.of(
                                id,
                                random.nextBoolean() ? Response.Kind.ACCEPT : Response.Kind.REJECT,
                                "a" + Math.max(0, next - 2 - random.nextInt(20)))
                        .by(holder);
            case 5 -> Threat.of(id, term(holder)).by(holder);
            default ->
                Commitment.builder()
                        .id(id)
                        .addHolders(Holder.of(holder))
                        .term(term(holder))
                        .regardlessOf(Process.agreement())
                        .build();
        };
    }

    private Term term(String obligor) {
        return switch (random.nextInt(5)) {
            case 0 -> Cessation.ceasefire().by(obligor);
            case 1 -> Cessation.pause(10 * (1 + random.nextInt(5)), "day").by(obligor);
            case 2 -> Release.of(10 * (1 + random.nextInt(9)), "hostages").by(obligor);
            case 3 -> Withdrawal.from("valley " + random.nextInt(5)).by(obligor);
            default -> Process.talks().by(obligor);
        };
    }

    private static Party party(String id) {
        return Party.builder().id(id).name(id).build();
    }
}
