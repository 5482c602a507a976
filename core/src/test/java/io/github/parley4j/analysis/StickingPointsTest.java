package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import java.util.List;
import org.junit.jupiter.api.Test;

class StickingPointsTest {
    @Test
    void theCeasefireIsDisputedAndTheReleaseIsNot() {
        StickingPoints points = StickingPoints.of(Gaza.TALKS);
        assertThat(points.issues(StickingPoints.Status.DISPUTED)).contains("ceasefire");
        assertThat(points.issues(StickingPoints.Status.AGREED)).containsExactly("prisoner-release");
        assertThat(points.toString()).contains("ceasefire: disputed — ", "israel against: permanent ceasefire");
    }

    @Test
    void laterDatesWinOverLaterPlaces() {
        Demand old = Demand.builder()
                .copy(Demand.of("old", Cessation.permanent()).by("a"))
                .when(PartialDate.parse("2024-01-01"))
                .build();
        Demand young = Demand.builder()
                .copy(Demand.of("young", Cessation.pause(7, "day")).by("a"))
                .when(PartialDate.parse("2024-02-01"))
                .build();
        assertThat(StickingPoints.of(Negotiation.of("n").with(young, old)).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.status()).isEqualTo(StickingPoints.Status.ONE_SIDED);
                    assertThat(row.cells())
                            .singleElement()
                            .satisfies(c -> assertThat(c.act()).isEqualTo(young));
                });
    }

    @Test
    void whoOnlyHoldsBackLeavesItUnknown() {
        Precondition a = Precondition.of("a", Cessation.ceasefire(), Release.of("hostages"))
                .by("a");
        Precondition b =
                Precondition.of("b", Cessation.ceasefire(), Process.talks()).by("b");
        assertThat(StickingPoints.of(Negotiation.of("n").with(a, b)).issues(StickingPoints.Status.UNKNOWN))
                .containsExactly("ceasefire");
        assertThat(StickingPoints.of(Negotiation.of("n"))).hasToString("No stance on any issue.");
    }

    @Test
    void whatASourceCallsStickingPointsIsSetAgainstWhatIsDisputed() {
        StickingPoints points = StickingPoints.of(Gaza.TALKS);
        StickingPoints.Comparison compared = points.compare(List.of("ceasefire", "prisoner-release", "ceasefire"));
        assertThat(compared.confirmed()).containsExactly("ceasefire");
        assertThat(compared.onlyAsserted()).containsExactly("prisoner-release");
        assertThat(compared.onlyDerived()).containsExactly("hostage-release");
        assertThat(compared)
                .hasToString("asserted and derived [ceasefire], only asserted [prisoner-release],"
                        + " only derived [hostage-release]");
    }
}
