package io.github.parley4j.rules;

import static io.github.parley4j.rules.Case.finds;
import static io.github.parley4j.rules.Case.passes;
import static io.github.parley4j.rules.World.FREE;
import static io.github.parley4j.rules.World.STOP;
import static io.github.parley4j.rules.World.figure;
import static io.github.parley4j.rules.World.people;
import static io.github.parley4j.rules.World.world;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Reality;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.TermDuration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of the rules on amounts, and on what past deals say. */
final class AmountAndDealCases {
    private static final Proposal DRAFT = Proposal.exchange("draft", STOP, FREE).by("northland");
    private static final Agreement DEAL = Agreement.builder()
            .id("deal")
            .addParties("northland", "southland")
            .addTerms(STOP, FREE)
            .signed(PartialDate.parse("2024-05-01"))
            .build();

    private AmountAndDealCases() {}

    static Stream<Case> all() {
        return Stream.of(amounts(), signatures(), inForce()).flatMap(s -> s);
    }

    private static Stream<Case> amounts() {
        Quantity loss = Quantity.exactly(-5, "percent");
        return Stream.of(
                finds("S2", world(releasing(Quantity.exactly(120, "percent"))), "a"),
                finds("S2", world(releasing(loss)), "a"),
                finds("S2", world(Demand.of("a", Access.builder().rate(loss).build())), "a"),
                passes("S2", world(releasing(Quantity.exactly(100, "percent")))),
                passes("S2", world(Demand.of("a", Measure.of("tariffs", Measure.Direction.LOWER, loss)))),
                passes(
                        "S2",
                        world(Demand.of(
                                "a", Measure.of("wages", Measure.Direction.RAISE, Quantity.exactly(120, "percent"))))),
                finds("T6", counting(releasing(people(150)), held(129)), "a", "held"),
                finds(
                        "T6",
                        counting(releasing(people(150)), held(100), figure("more", "taken", people(149))),
                        "a",
                        "more"),
                passes("T6", counting(releasing(people(129)), held(129))),
                passes("T6", counting(releasing(Quantity.about(140, "person")), held(129))),
                passes(
                        "T6",
                        counting(
                                releasing(people(150)),
                                held(129),
                                figure("open", "held", Quantity.atLeast(1, "person")))),
                passes("T6", counting(releasing(people(150)), figure("gone", "released", people(129)))),
                passes("T6", counting(releasing(Quantity.exactly(150, "percent")), held(129))));
    }

    private static Stream<Case> signatures() {
        Response yes = Response.of("yes", Response.Kind.ACCEPT, "draft").by("southland");
        Response later = Response.of("yes", Response.Kind.PENDING, "draft").by("southland");
        Proposal newer = World.on("2024-06-01", DRAFT);
        return Stream.of(
                finds("R6", world(DEAL, DRAFT, later), "deal", "draft"),
                passes("R6", world(DEAL, DRAFT, yes)),
                passes("R6", world(DEAL, newer)),
                passes("R6", world(DEAL, Proposal.exchange("draft", STOP).by("northland"))),
                passes(
                        "R6",
                        world(
                                Agreement.builder()
                                        .copy(DEAL)
                                        .signed(Optional.empty())
                                        .build(),
                                DRAFT)));
    }

    private static Stream<Case> inForce() {
        Demand halt = Demand.of("a", Cessation.ceasefire()).by("northland");
        Agreement truce = Agreement.builder()
                .id("truce")
                .addTerms(STOP)
                .effective(PartialDate.parse("2024-05-01"))
                .build();
        Evidence past = Evidence.builder()
                .copy(Evidence.of("d", 0, "the old truce"))
                .reality(Reality.HISTORICAL)
                .build();
        return Stream.of(
                finds("C5", world(truce, halt), "a", "truce"),
                finds(
                        "C5",
                        world(Agreement.builder().copy(truce).implementation(3).build(), halt),
                        "a",
                        "truce"),
                passes(
                        "C5",
                        world(Agreement.builder().copy(truce).implementation(1).build(), halt)),
                passes(
                        "C5",
                        world(
                                Agreement.builder()
                                        .copy(truce)
                                        .ended(PartialDate.parse("2024-06"))
                                        .build(),
                                halt)),
                passes(
                        "C5",
                        world(Agreement.builder().copy(truce).addEvidence(past).build(), halt)),
                passes(
                        "C5",
                        world(
                                Agreement.builder()
                                        .copy(truce)
                                        .terms(List.of(Cessation.pause(7, "day")))
                                        .build(),
                                halt)),
                passes(
                        "C5",
                        world(
                                Agreement.builder()
                                        .copy(truce)
                                        .terms(List.of(until()))
                                        .build(),
                                halt)),
                passes("C5", world(truce, Demand.of("a", Cessation.permanent()))),
                passes("C5", world(truce, Demand.redLine("a", Cessation.ceasefire()))),
                passes(
                        "C5",
                        world(
                                truce,
                                Demand.builder()
                                        .copy(halt)
                                        .when(PartialDate.parse("2024-04"))
                                        .build())));
    }

    private static Cessation until() {
        return Cessation.builder().duration(TermDuration.until(FREE)).build();
    }

    private static Demand releasing(Quantity quantity) {
        return Demand.of("a", Release.of(Selection.of("hostages", quantity)));
    }

    private static Figure held(int number) {
        return figure("held", "held", people(number));
    }

    private static Negotiation counting(Act act, Figure... figures) {
        return Negotiation.builder()
                .copy(world(act))
                .addAllFigures(Arrays.asList(figures))
                .build();
    }
}
