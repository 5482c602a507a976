package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.json.NegotiationJson;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.StickingPoint;
import io.github.parley4j.model.TermDuration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wage dispute entered by hand, of which every analysis has something to say. */
final class CheckSectionsTest {
    private static final String TEXT = "The union wants eight, then six; the port gives three, then four. The league"
            + " urges the port to pay. The chair will not. Pay falls anyway. Sick pay by January.";

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        Path path = folder.resolve("dispute.json");
        NegotiationJson.standard().write(dispute(), path);
        file = path.toString();
    }

    private static Negotiation dispute() {
        return Negotiation.builder()
                .id("dispute")
                .addDocuments(Document.builder().id("notes").text(TEXT).build())
                .addParties(Party.union("Union"), Party.company("Port"), Party.union("League"))
                .addPeople(person("Ada"), person("Bo"))
                .addParticipations(Participation.of("league", ParticipationRole.PRESSURE))
                .addActs(
                        demand("u1", "union", 8, "2025-02-03", "The union wants eight"),
                        demand("u2", "union", 6, "2025-02-10", "then six"),
                        offer("p1", 3, "2025-02-03", "the port gives three"),
                        offer("p2", 4, "2025-02-10", "then four"),
                        Demand.builder()
                                .id("l1")
                                .addHolders(Holder.of("league"))
                                .addAddressees("port")
                                .term(wages(5).by("port"))
                                .addEvidence(said("The league urges the port to pay"))
                                .build(),
                        Demand.builder()
                                .copy(Demand.redLine("b1", wages(4).by("port")))
                                .addHolders(Holder.of("port", "bo"))
                                .addEvidence(said("The chair will not"))
                                .build(),
                        Commitment.builder()
                                .id("c1")
                                .addHolders(Holder.of("port"))
                                .term(Measure.of("wages", Measure.Direction.LOWER)
                                        .by("port"))
                                .regardlessOf(Process.agreement())
                                .addEvidence(said("Pay falls anyway"))
                                .build(),
                        Proposal.builder()
                                .id("t1")
                                .addHolders(Holder.of("port", "ada"))
                                .addLegs(Leg.of(
                                        Measure.builder()
                                                .issue("benefits")
                                                .direction(Measure.Direction.RAISE)
                                                .deadline(PartialDate.parse("2025-01-01"))
                                                .build(),
                                        2))
                                .addPhases(Phase.builder()
                                        .ordinal(1)
                                        .duration(TermDuration.of(60, "day"))
                                        .build())
                                .when(PartialDate.parse("2025-02-10"))
                                .linkage(Proposal.Linkage.PACKAGE)
                                .addEvidence(said("Sick pay by January"))
                                .build())
                .build();
    }

    private static Person person(String name) {
        return Person.builder().id(name.toLowerCase(Locale.ROOT)).name(name).build();
    }

    private static Figure figure(String id, int number) {
        return Figure.builder()
                .id(id)
                .measure("hostages released")
                .subject("Port")
                .quantity(Quantity.exactly(number, "person"))
                .build();
    }

    private static Measure wages(int percent) {
        return Measure.of("wages", Measure.Direction.RAISE, Quantity.exactly(percent, "percent"));
    }

    private static Act demand(String id, String party, int percent, String day, String words) {
        return Demand.builder()
                .id(id)
                .addHolders(Holder.of(party))
                .when(PartialDate.parse(day))
                .term(wages(percent).by("port"))
                .addEvidence(said(words))
                .build();
    }

    private static Act offer(String id, int percent, String day, String words) {
        return Proposal.builder()
                .id(id)
                .addHolders(Holder.of("port"))
                .when(PartialDate.parse(day))
                .linkage(Proposal.Linkage.PACKAGE)
                .addLegs(Leg.of(wages(percent).by("port")))
                .addEvidence(said(words))
                .build();
    }

    private static Evidence said(String words) {
        return Evidence.of("notes", TEXT.indexOf(words), words);
    }

    @Test
    void everyAnalysisThatHasSomethingToSayHasASection() throws IOException {
        String text = Result.of("check", file).out();
        try (InputStream golden = getClass().getResourceAsStream("dispute.txt")) {
            assertThat(text.substring(text.indexOf("What no agreement")))
                    .isEqualTo(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(text).as("nobody waits for anybody").doesNotContain("What blocks the way");
        assertThat(text)
                .as("the rules have said it")
                .contains("No calendar fits", "is set on lower wages")
                .doesNotContain("What no calendar fits", "Why an offer may not be believed");
    }

    @Test
    void programsGetAllSectionsEvenWhatARuleHasSaid() {
        String csv = Result.of("check", "--format", "csv", file).out();
        assertThat(csv.lines().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .contains(
                        "finding",
                        "conflict",
                        "timing",
                        "credibility",
                        "zone",
                        "stance",
                        "drift",
                        "step",
                        "distance",
                        "timeline",
                        "voices",
                        "pressure");
        assertThat(Result.of("check", "--format", "json", file).out())
                .contains("\"section\" : \"distance\"", "League presses Port");
    }

    @Test
    void theStancesAndThePressureAreDrawnToo() {
        assertThat(Result.of("check", "--format", "mermaid", "--graph", "pressure", file)
                        .out())
                .startsWith("flowchart LR\n")
                .contains("League", "Port")
                .doesNotContain("Union");
        assertThat(Result.of("check", "--format", "mermaid", "--graph", "stances", file)
                        .out())
                .contains("Union", "wages");
    }

    @Test
    void whatIsCalledAStickingPointIsSetAgainstThePositions() throws IOException {
        Path said = folder.resolve("said.json");
        StickingPoint benefits = StickingPoint.builder()
                .id("s1")
                .issue("benefits")
                .main(true)
                .addEvidence(said("Sick pay by January"))
                .build();
        NegotiationJson.standard()
                .write(
                        Negotiation.builder()
                                .copy(dispute())
                                .addStickingPoints(benefits)
                                .build(),
                        said);
        assertThat(Result.of("check", said.toString()).out()).contains("""

                        Where the talks are said to stick
                          benefits  Called the main sticking point, but no dispute follows from the positions.
                              “Sick pay by January” — notes 138–157
                          wages  Disputed, but no source calls it a sticking point.
                        """);
    }

    @Test
    void figuresThatDifferAreTold() throws IOException {
        Path counts = folder.resolve("counts.json");
        NegotiationJson.standard()
                .write(
                        Negotiation.builder()
                                .id("counts")
                                .addFigures(figure("f1", 100), figure("f2", 105))
                                .build(),
                        counts);
        assertThat(Result.of("check", counts.toString()).out())
                .contains("\nWarnings\n  Q1  No number fits both 100 ")
                .doesNotContain("Where reports differ");
    }
}
