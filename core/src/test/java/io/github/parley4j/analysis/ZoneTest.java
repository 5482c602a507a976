package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoneTest {
    @Test
    void permanentAndFortyDaysLeaveNoZone() {
        assertThat(Zone.ofStated(Gaza.TALKS))
                .filteredOn(z -> z.issue().equals("ceasefire"))
                .singleElement()
                .satisfies(z -> {
                    assertThat(z.status()).isEqualTo(Zone.Status.EMPTY);
                    assertThat(z.basis()).isEqualTo(Zone.Basis.STATED);
                    assertThat(z.values().keySet()).containsExactly("israel", "hamas", "egypt", "qatar");
                    assertThat(z.toString()).startsWith("ceasefire, by stated positions: no value suits all {");
                });
    }

    @Test
    void howManyHostagesIsUnknownWhenOneSideGivesNoNumber() {
        Negotiation talks = Negotiation.of("n")
                .with(
                        Demand.of("a", Release.of(40, "hostages")).by("israel"),
                        Demand.of("b", Release.of("hostages")).by("hamas"));
        assertThat(status(talks)).isEqualTo(Zone.Status.UNKNOWN);
    }

    @Test
    void numbersMeetOrDoNot() {
        assertThat(status(wages(Quantity.atLeast(5, "percent"), Quantity.exactly(6, "percent"))))
                .isEqualTo(Zone.Status.NON_EMPTY);
        assertThat(status(wages(Quantity.exactly(8, "percent"), Quantity.exactly(3, "percent"))))
                .isEqualTo(Zone.Status.EMPTY);
        assertThat(status(wages(Quantity.exactly(8, "percent"), Quantity.exactly(3, "usd"))))
                .isEqualTo(Zone.Status.UNKNOWN);
    }

    @Test
    void reservationValuesAreAskedOfTheUserAlone() {
        Zone room = Zone.ofReservations(
                "wages", Map.of("union", Quantity.atLeast(4, "percent"), "company", Quantity.upTo(5, "percent")));
        assertThat(room.status()).isEqualTo(Zone.Status.NON_EMPTY);
        assertThat(room.toString()).contains("by reservation values: there is room");
        assertThat(Zone.ofReservations(
                                "wages",
                                Map.of("union", Quantity.atLeast(6, "percent"), "company", Quantity.upTo(5, "percent")))
                        .status())
                .isEqualTo(Zone.Status.EMPTY);
        assertThat(Zone.ofReservations("wages", Map.of("union", Quantity.atLeast(6, "percent")))
                        .status())
                .isEqualTo(Zone.Status.UNKNOWN);
    }

    private static Negotiation wages(Quantity union, Quantity company) {
        return Negotiation.of("n")
                .with(
                        Demand.of("a", Measure.of("wages", Measure.Direction.RAISE, union))
                                .by("union"),
                        Proposal.of("b", Measure.of("wages", Measure.Direction.RAISE, company))
                                .by("company"));
    }

    private static Zone.Status status(Negotiation talks) {
        return Zone.ofStated(talks).get(0).status();
    }
}
