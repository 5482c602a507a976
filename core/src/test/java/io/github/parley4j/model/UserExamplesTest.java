package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people build most is one expression each, and reads back as it was meant. */
class UserExamplesTest {
    @Test
    void aPauseOfFortyDaysIsOneExpression() {
        Cessation pause = Cessation.pause(40, "day");

        assertThat(pause).hasToString("40-day ceasefire");
        assertThat(pause.allQuantities()).containsExactly(Quantity.exactly(40, "day"));
    }

    @Test
    void aPermanentCeasefireIsOneExpressionAndHasNoQuantity() {
        Cessation permanent = Cessation.permanent();

        assertThat(permanent).hasToString("permanent ceasefire");
        assertThat(Cessation.temporary()).hasToString("temporary ceasefire");
        assertThat(permanent.allQuantities()).isEmpty();
    }

    @Test
    void aPrisonerExchangeIsOneExpression() {
        Proposal swap = Proposal.exchange(
                "swap",
                Release.of(20, "prisoners").by("northland"),
                Release.ofAll("hostages").by("river-league"));

        assertThat(swap)
                .hasToString("Proposal[unspecified: release of 20 prisoners by Northland"
                        + " in exchange for release of all hostages by River League]");
        assertThat(swap.legs())
                .extracting(leg -> leg.term().issues().get(0))
                .containsExactly("prisoner-release", "hostage-release");
    }

    @Test
    void aPreconditionReadsAsASentence() {
        Precondition gate = Precondition.of("p", Release.of("hostages"), Cessation.ceasefire())
                .by("hamas");

        assertThat(gate).hasToString("Precondition[Hamas: release of hostages only after ceasefire]");
    }

    @Test
    void otherKindsOfNegotiationNeedNoOtherTypes() {
        assertThat(Demand.of("d", Measure.of("wages", Measure.Direction.RAISE, Quantity.exactly(7.5, "percent")))
                        .by("dockers-union")
                        .addressedTo("harbour-board"))
                .hasToString("Demand[Dockers Union to Harbour Board: raise wages, 7.5 percent]");
        assertThat(Access.of("grain ships").in("the strait")).hasToString("access for grain ships in the strait");
        assertThat(Cessation.builder()
                        .issue("strike-action")
                        .activity("the strike")
                        .duration(TermDuration.of(2, "week")))
                .extracting(Cessation.Builder::build)
                .hasToString("2-week halt to the strike");
    }
}
