package io.github.parley4j.rules;

import static io.github.parley4j.rules.Case.finds;
import static io.github.parley4j.rules.Case.passes;
import static io.github.parley4j.rules.World.*;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import java.util.stream.Stream;

/** Cases of the rules on structure and parties. */
final class StructureAndPartyCases {
    private static final Document TEXT = Document.of("d", "Held: the truce of May");
    private static final Proposal DRAFT = Proposal.of("new", STOP);

    private StructureAndPartyCases() {}

    static Stream<Case> all() {
        return Stream.concat(structure(), parties());
    }

    private static Stream<Case> structure() {
        return Stream.of(
                finds("S1", world(Demand.of("a", STOP).by("atlantis")), "a", "atlantis"),
                finds("S1", world(Demand.of("a", STOP.by("eastland"))), "a", "eastland"),
                finds(
                        "S1",
                        world(Proposal.builder().copy(DRAFT).supersedes("old").build()),
                        "new",
                        "old"),
                passes("S1", world(Demand.of("a", STOP).by("northland").addressedTo("southland"))),
                finds("S3", world(truce("2024-05-03", "2024-05-01")), "truce"),
                passes("S3", world(truce("2024-05", "2024-05-01"))),
                finds("S4", quote(TEXT, "Hold"), "a", "d"),
                passes("S4", quote(TEXT, "Held")),
                finds("S5", speaks("2024-03-01"), "a"),
                passes("S5", speaks("2024-01-31")),
                finds(
                        "S5",
                        Negotiation.of("n")
                                .with(Party.builder()
                                        .id("x")
                                        .name("X")
                                        .memberOf("x")
                                        .build()),
                        "x"),
                finds("S6", world(replaces("old"), Demand.of("old", STOP)), "new", "old"),
                finds("S6", world(replaces("new")), "new"),
                finds(
                        "S6",
                        world(on("2024-05-01", replaces("old")), on("2024-06-01", Proposal.of("old", STOP))),
                        "new",
                        "old"),
                passes("S6", world(on("2024-06-01", replaces("old")), on("2024-05-01", Proposal.of("old", STOP)))),
                finds(
                        "S7",
                        world(Demand.of("a", Release.of(Selection.of("hostages", Quantity.exactly(40, "day"))))),
                        "a"),
                passes(
                        "S7",
                        world(Demand.of(
                                "a",
                                Access.builder()
                                        .rate(Quantity.exactly(300, "truck").per("day"))
                                        .build()))),
                finds("S8", world(Demand.of("a", Other.of("cease-fire", "a truce"))), "a"),
                passes("S8", world(Demand.of("a", Other.of("ceasefire", "a truce")))));
    }

    private static Stream<Case> parties() {
        Demand ownStrike = Demand.of("a", STOP).by("southland");
        Demand atHome = Demand.builder()
                .copy(Demand.of("a", STOP))
                .addHolders(Holder.of("southland", "ada-moor"))
                .build();
        Participation league = Participation.of("league", ParticipationRole.MEDIATOR);
        return Stream.of(
                finds("P1", world(ownStrike), "a"),
                finds("P1", world(atHome), "a"),
                passes("P1", world(Demand.of("a", STOP.by("northland")).by("southland"))),
                finds("P2", joined(league, Demand.of("a", STOP.by("league")).by("northland")), "a"),
                passes(
                        "P2",
                        joined(
                                league,
                                Demand.of(
                                                "a",
                                                Process.of(Process.Step.GUARANTEE)
                                                        .by("league"))
                                        .by("northland"))),
                finds("P3", world(Demand.of("a", heldBy("league"))), "a"),
                passes("P3", world(Demand.of("a", heldBy("northland")))),
                finds(
                        "P4",
                        world(Demand.builder()
                                .copy(Demand.of("a", STOP))
                                .addHolders(Holder.of("northland", "ada-moor"))
                                .build()),
                        "a"),
                passes("P4", world(atHome)));
    }

    private static Negotiation quote(Document document, String words) {
        return Negotiation.builder()
                .copy(world(quoting("a", words)))
                .addDocuments(document)
                .build();
    }

    private static Proposal replaces(String old) {
        return Proposal.builder().copy(DRAFT).supersedes(old).build();
    }

    private static Negotiation speaks(String date) {
        Affiliation until = Affiliation.builder()
                .party("southland")
                .valid(Interval.builder().end(PartialDate.parse("2024-02-01")).build())
                .build();
        return Negotiation.of("n")
                .with(Party.state("Southland"))
                .plus(Negotiation.builder()
                        .id("m")
                        .addPeople(Person.of("Ada Moor", until))
                        .addActs(Demand.builder()
                                .id("a")
                                .term(STOP)
                                .addHolders(Holder.of("southland", "ada-moor"))
                                .when(PartialDate.parse(date))
                                .build())
                        .build());
    }

    private static Negotiation joined(Participation participation, Act act) {
        return Negotiation.builder()
                .copy(world(act))
                .addParticipations(participation)
                .build();
    }

    private static Release heldBy(String party) {
        return Release.of(
                        Selection.builder().population("sailors").heldBy(party).build())
                .by("northland");
    }
}
