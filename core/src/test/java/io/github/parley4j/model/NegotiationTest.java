package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NegotiationTest {
    private static final Party NORTH = Party.state("Northland");
    private static final Party LEAGUE = Party.armedGroup("River League");
    private static final Demand PULL_OUT =
            Demand.of("pull-out", Withdrawal.from("the valley").by("northland")).by("river-league");
    private static final Proposal OFFER = Proposal.of("offer", Process.talks()).by("northland");
    private static final Response REFUSAL =
            Response.of("refusal", Response.Kind.REJECT, "offer").by("river-league");
    private static final Threat STORM =
            Threat.of("storm", Other.of("military-action", "an offensive")).by("northland");
    private static final Commitment PLEDGE =
            Commitment.of("pledge", Process.of(Process.Step.VOTE)).by("northland");
    private static final Negotiation TALKS =
            Negotiation.of("talks").with(NORTH, LEAGUE).with(PULL_OUT, OFFER, REFUSAL, STORM, PLEDGE);

    @Test
    void actsAreFoundByKindHolderAndId() {
        assertThat(TALKS.demands()).containsExactly(PULL_OUT);
        assertThat(TALKS.proposals()).containsExactly(OFFER);
        assertThat(TALKS.responses()).containsExactly(REFUSAL);
        assertThat(TALKS.threats()).containsExactly(STORM);
        assertThat(TALKS.commitments()).containsExactly(PLEDGE);
        assertThat(TALKS.preconditions()).isEmpty();
        assertThat(TALKS.actsOf(NORTH)).containsExactly(OFFER, STORM, PLEDGE);
        assertThat(TALKS.demandsOf(LEAGUE)).containsExactly(PULL_OUT);
        assertThat(TALKS.demandsOf(NORTH)).isEmpty();
        assertThat(TALKS.act("storm")).contains(STORM);
        assertThat(TALKS.act("calm")).isEmpty();
        assertThat(TALKS.party("river-league")).contains(LEAGUE);
        assertThat(TALKS.person("ada-moor")).isEmpty();
    }

    @Test
    void whatIsLessSureIsLeftOutUnlessAnAnswerToItStays() {
        Proposal guess =
                Proposal.builder().copy(OFFER).id("guess").confidence(0.3).build();
        Demand demand = Demand.builder().copy(PULL_OUT).confidence(0.8).build();
        Response reply = Response.builder()
                .copy(Response.of("reply", Response.Kind.REJECT, "guess"))
                .confidence(0.7)
                .build();
        Negotiation talks = Negotiation.of("talks").with(NORTH, LEAGUE).with(guess, demand, reply, STORM);

        assertThat(talks.atLeast(0)).isEqualTo(talks);
        assertThat(talks.atLeast(0.7)).isEqualTo(talks);
        assertThat(talks.atLeast(0.8).acts()).containsExactly(demand, STORM);
        assertThat(talks.atLeast(0.9).acts()).containsExactly(STORM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.atLeast(1.5))
                .withMessageContaining("1.5");
    }

    @Test
    void betweenTwoPartiesPassesWhatIsSaidToObligesOrAnswersTheOther() {
        Threat warned = Threat.of("warned", Process.of(Process.Step.OTHER))
                .by("northland")
                .addressedTo("river-league");

        assertThat(TALKS.with(warned).between(NORTH, LEAGUE)).containsExactly(PULL_OUT, REFUSAL, warned);
        assertThat(TALKS.between(LEAGUE, NORTH)).isEqualTo(TALKS.between(NORTH, LEAGUE));
        assertThat(TALKS.between("northland", "atlantis")).isEmpty();
    }

    @Test
    void aConditionObligesToo() {
        Precondition gate = Precondition.of(
                        "gate", Process.talks(), Cessation.ceasefire().by("northland"))
                .by("river-league");

        assertThat(TALKS.with(gate).between(NORTH, LEAGUE)).contains(gate);
    }

    @Test
    void twoThingsOfOneKindCannotShareAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TALKS.with(STORM))
                .withMessage(
                        "The id in the list of acts (\"storm\") must occur once. Rename one, or merge negotiations with"
                                + " plus.");
        assertThatIllegalArgumentException().isThrownBy(() -> TALKS.with(NORTH)).withMessageContaining("parties");
    }

    @Test
    void aPartyAndAnActMayShareAnId() {
        assertThat(TALKS.with(Demand.of("northland", Process.talks())).acts()).hasSize(6);
    }
}
