package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ManyActs;
import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** All analyses at once. */
class SurveyTest {
    @Provide
    Arbitrary<Negotiation> negotiations() {
        return Arbitraries.oneOf(
                ParleyArbitraries.conflicts(), Arbitraries.longs().map(seed -> ManyActs.of(60, seed)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void eachAnalysisIsTheSameAsByItself(@ForAll("negotiations") Negotiation any) {
        Survey all = Survey.of(any);
        assertThat(all)
                .isEqualTo(new Survey(
                        Deadlock.of(any),
                        Feasibility.of(any),
                        TemporalFeasibility.of(any),
                        Credibility.of(any),
                        StickingPoints.of(any),
                        Zone.ofStated(any),
                        Timelines.of(any),
                        Drift.of(any),
                        Concessions.of(any),
                        Convergence.of(any),
                        ContradictoryReports.of(any),
                        IntraPartySpread.of(any),
                        Pressure.of(any)));
        assertThat(all.zones()).allSatisfy(zone -> assertThat(all.toString()).contains(zone.toString()));
        assertThat(all.toString())
                .startsWith(all.deadlock() + "\n\n" + all.feasibility())
                .endsWith(all.spread() + "\n\n" + all.pressure());
    }

    @Example
    void ofNothingThereIsNothingToSay() {
        assertThat(Survey.of(Negotiation.of("empty")).toString().split("\n\n"))
                .hasSize(13)
                .contains("No deadlock.", "No values stated on any issue.", "Every party speaks with one voice.");
        assertThat(Survey.of(Negotiation.of("empty")).zones()).isEqualTo(List.of());
    }
}
