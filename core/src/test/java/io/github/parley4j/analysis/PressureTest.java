package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Threat;
import org.junit.jupiter.api.Test;

class PressureTest {
    private static final Precondition EXPEL = Precondition.builder()
            .id("expel")
            .consequent(Other.of("other", "expulsion of the bureau").by("qatar"))
            .condition(Not.of(Cessation.ceasefire().by("hamas")))
            .logic(Precondition.Logic.SUFFICIENT)
            .build()
            .by("united-states");

    @Test
    void americaPressesHamasThroughQatar() {
        Negotiation talks = talks(EXPEL).with(Party.state("Qatar"), Party.state("United States"));
        assertThat(Pressure.of(talks).pushes()).singleElement().satisfies(push -> {
            assertThat(push.from()).isEqualTo("united-states");
            assertThat(push.through()).contains("qatar");
            assertThat(push.to()).isEqualTo("hamas");
            assertThat(push.act()).isEqualTo(EXPEL);
        });
        assertThat(Pressure.of(talks).toString()).startsWith("United States presses hamas through Qatar: ");
    }

    @Test
    void aDemandOnOneSaidToAnotherGoesThroughIt() {
        Demand stop = Demand.of("stop", Cessation.ceasefire().by("israel"))
                .by("hamas")
                .addressedTo("egypt");
        assertThat(Pressure.of(talks(stop)).on("israel"))
                .singleElement()
                .satisfies(p -> assertThat(p.through()).contains("egypt"));
        assertThat(Pressure.of(talks(stop)).on("egypt")).isEmpty();
    }

    @Test
    void aGovernmentThatIsNoSidePressesThePort() {
        Act pay = Demand.of("pay", raise(3)).by("government").addressedTo("port");
        assertThat(Pressure.of(talks(pay))).as("its part is not known").hasToString("No pressure from outside.");
        assertThat(Pressure.of(as(ParticipationRole.PRESSURE, pay)).pushes())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.through()).isEmpty();
                    assertThat(p.to()).isEqualTo("port");
                });
        assertThat(Pressure.of(as(ParticipationRole.PRINCIPAL, pay)).pushes()).isEmpty();
    }

    @Test
    void aTradePartnerThreatensThroughABank() {
        Threat threat = Threat.builder()
                .id("t")
                .term(Measure.of("sanctions", Measure.Direction.INTRODUCE).by("bank"))
                .trigger(Measure.of("tariffs", Measure.Direction.RAISE).by("south"))
                .build()
                .by("north");
        assertThat(Pressure.of(talks(threat)))
                .hasToString(
                        "north presses south through bank: introduce sanctions by Bank if raise tariffs by South.");
        Commitment promise = Commitment.of("c", raise(3)).by("north").addressedTo("port");
        assertThat(Pressure.of(talks(promise)).pushes()).isEmpty();
    }

    @Test
    void theGraphLeadsThroughTheThird() {
        assertThat(Graphs.pressure(talks(EXPEL)).mermaid())
                .contains("n0[\"united-states\"]", "n1[\"qatar\"]", "n2[\"hamas\"]", "n0 -->|", "n1 -.->|");
    }

    private static Negotiation as(ParticipationRole role, Act act) {
        return Negotiation.builder()
                .copy(talks(act))
                .addParticipations(Participation.of("government", role))
                .build();
    }
}
