package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.on;
import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static io.github.parley4j.analysis.Cases.tariff;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.analysis.Concessions.Kind;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ConcessionsTest {
    private static final Act PORT =
            on("2024-02-01", Proposal.of("two", raise(2)).by("port"));

    @Test
    void aUnionThatAsksForLessMovesTowardsThePort() {
        Concessions steps = Concessions.of(talks(PORT, union("03", 8), union("04", 6), union("05", 7)));
        assertThat(steps.moves())
                .extracting(m -> m.other() + " " + m.kind())
                .containsExactly("Optional[port] CONCESSION", "Optional[port] SELFISH");
        assertThat(steps.of(Kind.CONCESSION).get(0))
                .hasToString("union towards port, concession: 2024-03-01 for raise wages, 8 percent → 2024-04-01 for"
                        + " raise wages, 6 percent");
    }

    @Test
    void aStepThatIsTooSmallOrMeasuredByNobodyIsNotGuessed() {
        assertThat(kinds(talks(PORT, union("03", 8), union("04", 7.9)))).containsExactly(Kind.UNKNOWN);
        assertThat(kinds(talks(union("03", 8), union("04", 6)))).containsExactly(Kind.UNKNOWN);
        assertThat(kinds(talks(union("03", 8), union("04", 8)))).containsExactly(Kind.SILENT);
        assertThat(Concessions.of(talks(PORT))).hasToString("No step between two stances of known order.");
    }

    @Test
    void whatTheOtherSaysLaterDoesNotMeasureAnEarlierStep() {
        Act late = on("2024-06-01", Proposal.of("two", raise(2)).by("port"));
        assertThat(Concessions.of(talks(late, union("03", 8), union("04", 6))).moves())
                .singleElement()
                .satisfies(m -> assertThat(m.other()).isEmpty());
    }

    @Test
    void givingUpARefusalIsAConcessionAndAskingForMoreIsSelfish() {
        Act never =
                on("2023-12-01", Demand.redLine("never", Cessation.ceasefire()).by("israel"));
        Act pause = on(
                "2024-02-01", Proposal.of("pause", Cessation.pause(40, "day")).by("israel"));
        assertThat(kinds(talks(never, pause))).containsExactly(Kind.CONCESSION);
        Act stop = on("2023-12-01", Demand.of("stop", Cessation.ceasefire()).by("hamas"));
        Act end = on("2024-02-01", Demand.of("end", Cessation.permanent()).by("hamas"));
        assertThat(kinds(talks(stop, end))).containsExactly(Kind.SELFISH);
    }

    @Test
    void utilitiesTellWhatAStepCosts() {
        Act high = on("2024-01-01", Proposal.of("high", tariff(10)).by("north"));
        Act low = on("2024-02-01", Proposal.of("low", tariff(20)).by("north"));
        Map<String, ToDoubleFunction<Term>> worth = Map.of("north", t -> 1 - level(t), "south", ConcessionsTest::level);
        assertThat(Concessions.of(talks(high, low), worth).moves())
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.kind()).isEqualTo(Kind.CONCESSION);
                    assertThat(m.party()).isEqualTo("north");
                    assertThat(m.other()).isEqualTo(Optional.of("south"));
                    assertThat(m.acts()).isEqualTo(List.of(high, low));
                });
    }

    @Property
    void everyStepHasTheKindOfItsGains(
            @ForAll @DoubleRange(min = -1, max = 1) double own, @ForAll @DoubleRange(min = -1, max = 1) double other) {
        Kind kind = UtilitySteps.kind(own, other);
        boolean still = Math.abs(own) < 0.03;
        assertThat(kind == Kind.SILENT).isEqualTo(still && Math.abs(other) < 0.03);
        if (kind != Kind.SILENT) {
            assertThat(kind == Kind.NICE).isEqualTo(still && other > 0);
            assertThat(List.of(Kind.NICE, Kind.CONCESSION, Kind.FORTUNATE).contains(kind))
                    .isEqualTo(other > 0 || (other == 0 && own < 0));
            if (!still) {
                assertThat(List.of(Kind.SELFISH, Kind.FORTUNATE).contains(kind)).isEqualTo(own > 0);
            }
        }
    }

    private static double level(Term term) {
        return term instanceof Measure m
                ? m.value().orElseThrow().max().orElseThrow().doubleValue() / 100
                : 0;
    }

    private static List<Kind> kinds(Negotiation talks) {
        return Concessions.of(talks).moves().stream()
                .map(Concessions.Move::kind)
                .toList();
    }

    private static Act union(String month, Number percent) {
        return on(
                "2024-" + month + "-01",
                Demand.of("union-" + month, raise(percent)).by("union"));
    }
}
