package io.github.parley4j.rules;

import static io.github.parley4j.rules.Case.finds;
import static io.github.parley4j.rules.Case.passes;
import static io.github.parley4j.rules.World.BASE;
import static io.github.parley4j.rules.World.FREE;
import static io.github.parley4j.rules.World.STOP;
import static io.github.parley4j.rules.World.on;
import static io.github.parley4j.rules.World.people;
import static io.github.parley4j.rules.World.unless;
import static io.github.parley4j.rules.World.world;

import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.TermDuration;
import java.util.stream.Stream;

/** Cases of the rules on what can come first, on who is left to do it, and on who says so. */
final class TimeAndSourceCases {
    private TimeAndSourceCases() {}

    static Stream<Case> all() {
        return Stream.of(calendars(), ruins(), nameless(), denials()).flatMap(s -> s);
    }

    private static Stream<Case> calendars() {
        Precondition stopFirst = Precondition.of("first", FREE, STOP).by("northland");
        Demand soon = Demand.of("soon", by("2024-05-20", FREE)).by("southland");
        return Stream.of(
                finds("C8", world(on("2024-05-01", staged(2, by("2024-05-20", STOP), 1, FREE))), "p"),
                passes("C8", world(on("2024-05-01", staged(2, by("2024-06-20", STOP), 1, FREE)))),
                passes("C8", world(staged(2, by("2024-05-20", STOP), 1, FREE))),
                finds("C8", world(staged(2, STOP, 1, FREE), stopFirst), "p", "first"),
                finds("C8", world(staged(2, STOP, 1, FREE), unless(stopFirst)), "p", "first"),
                passes("C8", world(staged(1, STOP, 1, FREE), stopFirst)),
                passes("C8", world(staged(1, STOP, 2, FREE), stopFirst)),
                passes("C8", world(staged(2, STOP, 1, FREE), World.once(stopFirst))),
                finds("C8", world(on("2024-05-01", staged(1, STOP, 2, FREE)), soon), "p", "soon"),
                passes("C8", world(on("2024-05-01", staged(2, STOP, 1, FREE)), soon)));
    }

    private static Stream<Case> ruins() {
        return Stream.of(
                finds("C7", world(until("the destruction of Northland")), "a", "northland"),
                finds("C7", world(until("Northland has been eliminated")), "a", "northland"),
                passes("C7", world(until("the destruction of Northland's tunnels"))),
                passes("C7", world(until("the destruction of Northland Bank"))),
                passes("C7", world(until("Northland lays down its arms"))),
                passes("C7", world(until("the destruction of the League"))));
    }

    private static Stream<Case> nameless() {
        return Stream.of(
                finds(
                        "P5",
                        said(Attribution.Type.ANONYMOUS_OFFICIAL, "d", Attribution.Type.ANONYMOUS_SOURCE, "e"),
                        "ben-okri"),
                finds("P5", said(Attribution.Type.ANONYMOUS_OFFICIAL, "d", Attribution.Type.NAMED, "d"), "ben-okri"),
                passes("P5", said(Attribution.Type.ANONYMOUS_OFFICIAL, "d", Attribution.Type.ANONYMOUS_OFFICIAL, "d")),
                passes("P5", said(Attribution.Type.NAMED, "d", Attribution.Type.NAMED, "e")));
    }

    private static Stream<Case> denials() {
        Figure sure = told(Factuality.CT_PLUS, World.figure("x", "held", people(3)));
        Figure no = told(Factuality.CT_MINUS, World.figure("y", "held", people(3)));
        Figure perhaps = told(Factuality.PS_MINUS, World.figure("y", "held", people(3)));
        return Stream.of(
                finds("Q4", world(sure, no), "x", "y"),
                passes("Q4", world(sure, perhaps)),
                passes("Q4", world(sure, told(Factuality.CT_MINUS, World.figure("y", "held", people(4))))),
                finds(
                        "Q4",
                        world(
                                denying("a", Factuality.CT_PLUS, "2024-05"),
                                denying("b", Factuality.CT_MINUS, "2024-05")),
                        "a",
                        "b"),
                passes(
                        "Q4",
                        world(
                                denying("a", Factuality.CT_PLUS, "2024-05"),
                                denying("b", Factuality.CT_MINUS, "2024-06"))),
                finds(
                        "Q4",
                        meetings(meeting("x", Meeting.Status.HELD), meeting("y", Meeting.Status.CANCELLED)),
                        "x",
                        "y"),
                passes("Q4", meetings(meeting("x", Meeting.Status.HELD), meeting("y", Meeting.Status.PLANNED))));
    }

    /** Two phases of thirty days, one leg of each side. */
    private static Proposal staged(int stopPhase, Cessation stop, int freePhase, Release free) {
        return Proposal.builder()
                .id("p")
                .addLegs(Leg.of(stop, stopPhase), Leg.of(free, freePhase))
                .addPhases(Phase.of(1, TermDuration.of(30, "day")), Phase.of(2, TermDuration.of(30, "day")))
                .build();
    }

    private static Cessation by(String date, Cessation term) {
        return Cessation.builder().copy(term).deadline(PartialDate.parse(date)).build();
    }

    private static Release by(String date, Release term) {
        return Release.builder().copy(term).deadline(PartialDate.parse(date)).build();
    }

    private static Precondition until(String ruin) {
        Other end = Other.of("disarmament", ruin);
        return Precondition.of("a", STOP, AllOf.of(end, FREE)).by("southland");
    }

    private static Negotiation said(Attribution.Type a, String document, Attribution.Type b, String other) {
        return world(
                figure("x", "held", people(3), spoken(a, document)), figure("y", "freed", people(4), spoken(b, other)));
    }

    private static Figure figure(String id, String measure, Quantity n, Evidence evidence) {
        return Figure.builder()
                .copy(World.figure(id, measure, n))
                .addEvidence(evidence)
                .build();
    }

    private static Evidence spoken(Attribution.Type type, String document) {
        return Evidence.builder()
                .copy(Evidence.of(document, 0, "so many"))
                .addAttribution(
                        Attribution.builder().type(type).person("ben-okri").build())
                .build();
    }

    private static Evidence fact(Factuality factuality) {
        return Evidence.builder()
                .copy(Evidence.of("d", 0, "it is said"))
                .factuality(factuality)
                .build();
    }

    private static Figure told(Factuality factuality, Figure figure) {
        return Figure.builder().copy(figure).addEvidence(fact(factuality)).build();
    }

    private static Demand denying(String id, Factuality factuality, String date) {
        return Demand.builder()
                .copy(Demand.of(id, STOP).by("northland"))
                .when(PartialDate.parse(date))
                .addEvidence(fact(factuality))
                .build();
    }

    private static Meeting meeting(String id, Meeting.Status status) {
        return Meeting.builder()
                .id(id)
                .addParticipants("northland", "southland")
                .timeText("on Monday")
                .status(status)
                .build();
    }

    private static Negotiation meetings(Meeting... meetings) {
        return Negotiation.builder().copy(BASE).addMeetings(meetings).build();
    }
}
