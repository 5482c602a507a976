package io.github.parley4j.rules;

import static io.github.parley4j.rules.Case.finds;
import static io.github.parley4j.rules.Case.passes;
import static io.github.parley4j.rules.World.*;

import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Cases of the rules on conditions and on what several sources say. */
final class ConditionAndSourceCases {
    private static final Precondition A = Precondition.of("a", FREE, STOP).by("northland");
    private static final Precondition B = Precondition.of(
                    "b", STOP, Release.ofAll("hostages").by("northland"))
            .by("southland");

    private ConditionAndSourceCases() {}

    static Stream<Case> all() {
        return Stream.concat(conditions(), sources());
    }

    private static Stream<Case> conditions() {
        Demand end = Demand.of("end", Cessation.permanent()).by("northland");
        Demand pause = Demand.of("pause", Cessation.pause(14, "day")).by("northland");
        Demand again = Demand.builder().copy(end).id("again").build();
        Demand noEnd = Demand.redLine("no-end", Cessation.permanent()).by("southland");
        Proposal draft = Proposal.exchange("draft", Cessation.pause(40, "day").in("Valley"), FREE);
        Commitment storm = Commitment.of(
                        "storm", Other.of("military-action", "an operation").in("Rivertown"))
                .by("southland");
        Precondition noTalks = Precondition.of("gate", Process.talks(), STOP).by("northland");
        return Stream.of(
                finds("C1", world(A, B), "a", "b"),
                passes("C1", world(unless(A), unless(B))),
                finds("C2", world(Precondition.of("p", Cessation.ceasefire(), Cessation.permanent())), "p"),
                passes("C2", world(Precondition.of("p", Cessation.permanent(), Cessation.ceasefire()))),
                finds("C3", world(end, noEnd), "end", "no-end"),
                passes("C3", world(pause, noEnd)),
                finds("C3", world(end, Response.of("no", Response.Kind.REJECT, Cessation.permanent())), "end", "no"),
                passes("C3", world(end, Response.of("no", Response.Kind.REJECT, "end"))),
                finds("C4", world(end, pause), "end", "pause"),
                passes("C4", world(on("2024-05-01", end), on("2024-06-01", pause))),
                finds("C4", world(on("2024-05-01", end), on("2024-06-01", pause), again), "again", "pause"),
                passes(
                        "C4",
                        world(
                                end,
                                Demand.of("pause", Cessation.pause(14, "day")).by("southland"))),
                finds(
                        "C6",
                        world(
                                Commitment.builder()
                                        .copy(storm)
                                        .regardlessOf(Process.agreement())
                                        .build(),
                                draft),
                        "storm",
                        "draft"),
                finds(
                        "C6",
                        world(
                                Threat.builder()
                                        .id("storm")
                                        .term(storm.term())
                                        .regardlessOf(Process.agreement())
                                        .build()
                                        .by("southland"),
                                draft),
                        "storm",
                        "draft"),
                passes(
                        "C6",
                        world(
                                Commitment.builder()
                                        .copy(storm)
                                        .antecedent(Process.agreement())
                                        .build(),
                                draft)),
                finds("C9", world(talks(Meeting.Status.HELD), noTalks), "gate", "m"),
                passes("C9", world(talks(Meeting.Status.PLANNED), noTalks)));
    }

    private static Stream<Case> sources() {
        String words = "the guns must fall silent at once";
        return Stream.of(
                finds(
                        "Q1",
                        world(figure("x", "released", people(105)), figure("y", "released", people(100))),
                        "x",
                        "y"),
                passes(
                        "Q1",
                        world(
                                figure("x", "killed", Quantity.about(1200, "person")),
                                figure("y", "killed", people(1250)))),
                finds(
                        "Q2",
                        world(
                                figure("x", "killed", Quantity.about(1200, "person")),
                                figure("y", "killed", people(1150))),
                        "x",
                        "y"),
                passes(
                        "Q2",
                        world(
                                figure("x", "killed", Quantity.atLeast(1000, "person")),
                                figure("y", "killed", people(1200)))),
                finds("Q3", stock(105), "in", "out", "left"),
                passes("Q3", stock(111)),
                finds("Q5", printed("2024-05-01", Meeting.Status.HELD), "d", "m"),
                passes("Q5", printed("2024-05-01", Meeting.Status.PLANNED)),
                finds("Q6", roles("2024-05-02"), "league"),
                passes("Q6", roles("2024-05-01")),
                finds("Q7", world(quoting("a", words), quoting("b", words)), "a", "b"),
                passes(
                        "Q7",
                        world(
                                quoting("a", words),
                                Demand.builder()
                                        .copy(quoting("b", words))
                                        .term(FREE)
                                        .build())),
                finds("Q8", world(sourced(Attribution.Type.PARTY_BODY)), "x"),
                finds("Q8", world(sourced(Attribution.Type.ANONYMOUS_SOURCE)), "x"),
                passes("Q8", world(sourced(Attribution.Type.NAMED))));
    }

    private static Negotiation stock(int released) {
        return world(
                figure("in", "captured", people(240)),
                figure("out", "released", people(released)),
                figure("left", "remaining", people(129)));
    }

    private static Negotiation printed(String date, Meeting.Status status) {
        return Negotiation.builder()
                .copy(world(talks(status)))
                .addDocuments(
                        Document.builder().id("d").date(LocalDate.parse(date)).build())
                .build();
    }

    private static Negotiation roles(String sideFrom) {
        PartialDate end = PartialDate.parse("2024-05-01");
        return Negotiation.builder()
                .copy(BASE)
                .addParticipations(
                        Participation.builder()
                                .party("league")
                                .role(ParticipationRole.MEDIATOR)
                                .valid(Interval.builder()
                                        .end(PartialDate.parse(sideFrom))
                                        .build())
                                .build(),
                        Participation.builder()
                                .party("league")
                                .role(ParticipationRole.PRINCIPAL)
                                .valid(Interval.from(end))
                                .build())
                .build();
    }

    private static Figure sourced(Attribution.Type type) {
        return Figure.builder()
                .copy(figure("x", "killed", people(3)))
                .addEvidence(Evidence.builder()
                        .copy(Evidence.of("d", 0, "three were killed"))
                        .addAttribution(Attribution.builder().type(type).build())
                        .build())
                .build();
    }
}
