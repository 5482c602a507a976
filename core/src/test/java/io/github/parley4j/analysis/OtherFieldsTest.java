package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.merge.Merger;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.StickingPoint;
import io.github.parley4j.model.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Strikes, debts and tariffs: what stands in the way there. */
class OtherFieldsTest {
    private static final Term STRIKE_ENDS =
            Cessation.builder().issue("strike-action").addObligor("union").build();
    private static final Term TARIFFS_FALL =
            Measure.of("tariffs", Direction.LOWER).by("north");

    private static SimpleTerm haircut(int percent) {
        return Measure.of("debt-terms", Direction.LOWER, Quantity.exactly(percent, "percent"));
    }

    private static SimpleTerm measure(String issue, Direction direction) {
        return Measure.of(issue, direction);
    }

    @Test
    void strikersAndThePortWaitForEachOther() {
        Precondition union =
                Precondition.of("union", STRIKE_ENDS, raise(5).by("port")).by("union");
        Precondition port =
                Precondition.of("port", raise(5).by("port"), STRIKE_ENDS).by("port");
        assertThat(Deadlock.of(talks(union, port)).cores()).singleElement().satisfies(core -> {
            assertThat(core.parties()).containsExactly("union", "port");
            assertThat(core.waivers()).hasSize(2);
        });
        Precondition less =
                Precondition.of("port", raise(3).by("port"), STRIKE_ENDS).by("port");
        assertThat(Deadlock.of(talks(union, less)).isFree())
                .as("a rise of three is not the one of five")
                .isTrue();
    }

    @Test
    void aLenderAndADebtorWaitForEachOtherUnlessTheLenderTakesABudgetToo() {
        SimpleTerm money = measure("finance", Direction.INTRODUCE).by("fund");
        SimpleTerm reform = measure("legal-reform", Direction.INTRODUCE).by("debtor");
        SimpleTerm budget = measure("governance", Direction.CHANGE).by("debtor");
        Precondition debtor = Precondition.of("debtor", reform, money).by("debtor");
        assertThat(Deadlock.of(talks(Precondition.of("fund", money, reform).by("fund"), debtor))
                        .isFree())
                .isFalse();
        assertThat(Deadlock.of(talks(
                                Precondition.of("fund", money, AnyOf.of(reform, budget))
                                        .by("fund"),
                                debtor))
                        .isFree())
                .isTrue();
    }

    @Test
    void oneLenderMustHaveWhatAnotherRulesOut() {
        Demand write = Demand.of("write", haircut(40)).by("bank");
        Demand never =
                Demand.redLine("never", measure("debt-terms", Direction.LOWER)).by("fund");
        assertThat(Feasibility.of(talks(write, never)).conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.parties()).containsExactly("bank", "fund"));
        Demand deep = Demand.redLine("deep", haircut(60)).by("fund");
        assertThat(Feasibility.of(talks(write, deep)).isFeasible()).isTrue();
    }

    @Test
    void loweredTariffsAndKeptOnesExcludeEachOtherAndWhoCameDownStandsWhereItStands() {
        Demand lower = Demand.of("lower", TARIFFS_FALL).by("south");
        Demand keep = Demand.of("keep", measure("tariffs", Direction.KEEP).by("north"))
                .by("farmers");
        assertThat(Feasibility.of(talks(lower, keep)).isFeasible()).isFalse();
        Act eight = Cases.on("2024-03-01", Demand.of("eight", raise(8)).by("union"));
        Act six = Cases.on("2024-04-01", Demand.of("six", raise(6)).by("union"));
        assertThat(Feasibility.of(talks(eight, six)).isFeasible()).isTrue();
        assertThat(Feasibility.of(talks(
                                Demand.of("eight", raise(8)).by("union"),
                                Demand.of("six", raise(6)).by("union")))
                        .isFeasible())
                .as("without dates neither replaces the other")
                .isFalse();
    }

    @Test
    void wagesAreDisputedAndTariffsAgreed() {
        StickingPoints points = StickingPoints.of(talks(
                Demand.of("a", raise(8)).by("union"),
                Response.of("b", Response.Kind.REJECT, raise(8)).by("port"),
                Demand.of("c", TARIFFS_FALL).by("south"),
                Proposal.of("d", TARIFFS_FALL).by("north"),
                Demand.of("e", measure("emissions", Direction.LOWER)).by("south")));
        assertThat(points.issues(StickingPoints.Status.DISPUTED)).containsExactly("wages");
        assertThat(points.issues(StickingPoints.Status.AGREED)).containsExactly("tariffs");
        assertThat(points.issues(StickingPoints.Status.ONE_SIDED)).containsExactly("emissions");
    }

    @Test
    void whatAReportCallsTheStumblingBlockOfADebtIsSetAgainstTheStances() {
        StickingPoints points = StickingPoints.of(talks(
                Demand.of("a", haircut(40)).by("debtor"),
                Demand.redLine("b", haircut(40)).by("fund"),
                Demand.of("c", Process.talks()).by("debtor")));
        StickingPoints.Comparison comparison = points.compare(List.of("finance"));
        assertThat(comparison.onlyAsserted()).containsExactly("finance");
        assertThat(comparison.onlyDerived()).containsExactly("debt-terms");
    }

    @Test
    void whatSourcesCallStickingPointsComesFromTheModel() {
        Negotiation debt = Negotiation.builder()
                .copy(talks(
                        Demand.of("a", haircut(40)).by("debtor"),
                        Demand.redLine("b", haircut(40)).by("fund")))
                .addStickingPoints(StickingPoint.of("s1", "debt-terms"), StickingPoint.of("s2", "finance"))
                .build();
        assertThat(StickingPoints.of(debt).comparison())
                .hasToString("asserted and derived [debt-terms], only asserted [finance], only derived []");
        assertThat(StickingPoints.of(debt).toString())
                .endsWith(
                        "\nSticking points: asserted and derived [debt-terms], only asserted [finance], only derived [].");
        assertThat(StickingPoints.of(talks()).toString()).isEqualTo("No stance on any issue.");
    }

    @Test
    void aStickingPointToldTwiceIsOneWithTwoSources() {
        assertThat(Merger.merge("both", List.of(told("monday"), told("tuesday")))
                        .stickingPoints())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.id()).isEqualTo("monday/s1");
                    assertThat(p.evidence()).extracting(Evidence::document).containsExactly("monday", "tuesday");
                });
    }

    private static Negotiation told(String day) {
        String words = "the haircut is the bone of contention";
        return Negotiation.builder()
                .id(day)
                .addDocuments(Document.builder().id(day).text(words).build())
                .addStickingPoints(StickingPoint.builder()
                        .id("s1")
                        .issue("debt-terms")
                        .addEvidence(Evidence.of(day, 0, words))
                        .build())
                .build();
    }

    @Test
    void aHaircutOfFortyMeetsNoneOfAtMostThirty() {
        assertThat(Zone.ofReservations(
                                "debt-terms",
                                Map.of("debtor", Quantity.atLeast(40, "percent"), "fund", Quantity.upTo(30, "percent")))
                        .status())
                .isEqualTo(Zone.Status.EMPTY);
        assertThat(Zone.ofStated(talks(
                        Demand.of("a", haircut(40)).by("debtor"),
                        Proposal.of("b", haircut(30)).by("fund"))))
                .singleElement()
                .satisfies(zone -> assertThat(zone.status()).isEqualTo(Zone.Status.EMPTY));
    }

    @Test
    void tariffsThatFallBeforeTheOfferWasMadeFitNoCalendar() {
        Proposal offer = Proposal.builder()
                .copy(Proposal.of("offer", TARIFFS_FALL).by("north"))
                .legs(List.of(Leg.of(Measure.builder()
                        .copy((Measure) TARIFFS_FALL)
                        .deadline(PartialDate.parse("2024-01"))
                        .build())))
                .when(PartialDate.parse("2024-02-01"))
                .build();
        assertThat(TemporalFeasibility.of(talks(offer)).conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.own()).isTrue());
    }
}
