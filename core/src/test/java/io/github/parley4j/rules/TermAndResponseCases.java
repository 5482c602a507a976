package io.github.parley4j.rules;

import static io.github.parley4j.rules.Case.finds;
import static io.github.parley4j.rules.Case.passes;
import static io.github.parley4j.rules.World.*;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.Withdrawal;
import java.util.stream.Stream;

/** Cases of the rules on terms and responses. */
final class TermAndResponseCases {
    private static final Proposal DRAFT = Proposal.exchange("draft", STOP, FREE).by("northland");
    private static final Response YES =
            Response.of("yes", Response.Kind.ACCEPT, "draft").by("southland");
    private static final Response NO =
            Response.of("no", Response.Kind.REJECT, "draft").by("southland");

    private TermAndResponseCases() {}

    static Stream<Case> all() {
        return Stream.concat(terms(), responses());
    }

    private static Stream<Case> terms() {
        Proposal late = Proposal.builder()
                .copy(DRAFT)
                .validUntil(PartialDate.parse("2024-05-01"))
                .build();
        Demand later = Demand.builder()
                .id("later")
                .term(STOP)
                .when(PartialDate.parse("2024-05-09"))
                .build();
        return Stream.of(
                finds("T1", world(truce("2023-11-24", "2023-12-02")), "truce"),
                passes("T1", world(truce("2023-11-24", "2023-12-01"))),
                finds("T2", world(Proposal.exchange("p", STOP)), "p"),
                finds(
                        "T2",
                        world(Proposal.exchange(
                                "p", STOP, Withdrawal.from("valley").by("southland"))),
                        "p"),
                passes("T2", world(DRAFT)),
                finds("T3", world(Proposal.of("p", Cessation.permanent(), Not.of(Cessation.ceasefire()))), "p"),
                passes("T3", world(Proposal.of("p", Cessation.ceasefire(), Not.of(Cessation.permanent())))),
                finds("T4", world(phased(1, 3, 1)), "p"),
                finds("T4", world(phased(1, 2, 2)), "p"),
                passes("T4", world(phased(1, 2, 1))),
                finds("T5", world(DRAFT), "draft"),
                passes("T5", world(Proposal.exchange("p", STOP, Release.ofAll("hostages")))),
                finds("T7", world(late, later), "draft", "later"),
                passes("T7", world(late, later, NO)));
    }

    private static Stream<Case> responses() {
        Precondition gate = Precondition.of("gate", Process.agreement(), Withdrawal.from("valley"))
                .by("southland");
        Precondition met = Precondition.of("gate", Process.agreement(), Cessation.ceasefire())
                .by("southland");
        Proposal late = Proposal.builder()
                .copy(DRAFT)
                .validUntil(PartialDate.parse("2024-05-01"))
                .build();
        Response ada = said("ada-moor", Response.of("ada", Response.Kind.ACCEPT, "draft"));
        Response ben = said("ben-okri", Response.of("ben", Response.Kind.REJECT, "draft"));
        Demand pause =
                voiced("ada-moor", Demand.of("pause", Cessation.pause(7, "day").by("southland")));
        Demand never = voiced("ben-okri", Demand.redLine("never", STOP));
        Demand notForever =
                voiced("ben-okri", Demand.redLine("never", Cessation.permanent().by("southland")));
        Precondition notUntil = Precondition.builder()
                .copy(Precondition.of("until", Process.talks(), STOP))
                .addHolders(Holder.of("southland", "ben-okri"))
                .build();
        Precondition readyOnce = Precondition.builder()
                .copy(Precondition.of("once", Process.talks(), STOP))
                .logic(Precondition.Logic.SUFFICIENT)
                .addHolders(Holder.of("southland", "ada-moor"))
                .build();
        Proposal offer = Proposal.builder()
                .copy(Proposal.of("offer", Process.talks()))
                .addHolders(Holder.of("southland", "ada-moor"))
                .build();
        Demand aim = voiced("ada-moor", Demand.of("aim", Process.talks()));
        Response saveOn = said(
                "ben-okri",
                Response.builder()
                        .copy(Response.of("save", Response.Kind.REJECT, Process.talks()))
                        .conditions(STOP)
                        .build());
        return Stream.of(
                finds("R1", world(YES), "yes"),
                passes("R1", world(DRAFT, YES)),
                finds("R2", world(DRAFT, NO.by("northland")), "draft", "no"),
                passes("R2", world(DRAFT, NO)),
                finds("R3", world(DRAFT, YES, NO), "yes", "no"),
                passes("R3", world(DRAFT, on("2024-06-01", YES), on("2024-05-01", NO))),
                passes("R3", world(DRAFT, ada, ben)),
                finds("R4", world(DRAFT, ada, ben), "ada", "ben"),
                finds("R4", world(pause, never), "pause", "never"),
                passes("R4", world(pause, notForever)),
                passes("R4", world(DRAFT, YES, NO)),
                finds("R4", world(offer, notUntil), "offer", "until"),
                passes("R4", world(readyOnce, notUntil)),
                passes("R4", world(aim, notUntil)),
                passes("R4", world(offer, saveOn)),
                finds("R5", world(DRAFT, YES, gate), "yes", "draft", "gate"),
                passes("R5", world(DRAFT, YES, met)),
                finds("R7", world(late, on("2024-05-03", YES)), "yes", "draft"),
                passes("R7", world(late, on("2024-05", YES))));
    }

    private static Proposal phased(int first, int second, int leg) {
        return Proposal.builder()
                .id("p")
                .addLegs(Leg.of(FREE, leg))
                .addPhases(
                        Phase.of(first, TermDuration.unspecified()),
                        Phase.builder().ordinal(second).startsWhen(FREE).build())
                .build();
    }

    private static Response said(String person, Response response) {
        return Response.builder()
                .copy(response)
                .addHolders(Holder.of("southland", person))
                .build();
    }

    private static Demand voiced(String person, Demand demand) {
        return Demand.builder()
                .copy(demand)
                .addHolders(Holder.of("southland", person))
                .build();
    }
}
