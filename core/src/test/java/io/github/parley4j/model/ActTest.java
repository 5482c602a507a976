package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ActTest {
    @Provide
    Arbitrary<Act> acts() {
        return ParleyArbitraries.acts();
    }

    @Property
    void descriptionsAreOneLineAndNameTheKind(@ForAll("acts") Act act) {
        String kind = act.getClass().getSimpleName().replace("Immutable", "");

        assertThat(act.toString()).startsWith(kind + "[").endsWith("]");
    }

    @Property
    void addingAHolderAndAnAddresseeChangesNothingElse(@ForAll("acts") Act act) {
        Act changed = act.by("newcomer").addressedTo("neighbour");

        assertThat(changed.heldBy("newcomer")).isTrue();
        assertThat(changed.holders()).containsAll(act.holders()).endsWith(Holder.of("newcomer"));
        assertThat(changed.addressees()).endsWith("neighbour");
        assertThat(changed.contents()).isEqualTo(act.contents());
        assertThat(changed.waitsFor()).isEqualTo(act.waitsFor());
        assertThat(changed.getClass()).isEqualTo(act.getClass());
    }

    @Test
    void contentsAndWhatTheyWaitForAreKeptApart() {
        Term talks = Process.talks();
        Term truce = Cessation.ceasefire();

        assertThat(Stream.of(
                        Precondition.of("p", talks, truce),
                        Proposal.builder()
                                .copy(Proposal.of("o", talks))
                                .conditions(truce)
                                .build(),
                        Response.builder()
                                .id("r")
                                .kind(Response.Kind.CONDITIONAL_ACCEPT)
                                .term(talks)
                                .conditions(truce)
                                .build(),
                        Threat.builder().id("t").term(talks).trigger(truce).build(),
                        Commitment.builder()
                                .id("c")
                                .term(talks)
                                .antecedent(truce)
                                .build()))
                .allSatisfy(act -> {
                    assertThat(act.contents()).containsExactly(talks);
                    assertThat(act.waitsFor()).containsExactly(truce);
                });
        assertThat(Stream.of(
                        Commitment.builder()
                                .id("c")
                                .term(talks)
                                .regardlessOf(truce)
                                .build(),
                        Threat.builder().id("t").term(talks).regardlessOf(truce).build()))
                .allSatisfy(act -> {
                    assertThat(act.waitsFor()).as("\"even if\" is no condition").isEmpty();
                    assertThat(act.regardlessOf()).contains(truce);
                    assertThat(act.summary()).contains("talks, even if ceasefire");
                });
        assertThat(Demand.of("d", talks).regardlessOf()).isEmpty();
    }

    @Test
    void anActWithEvidenceSaysHowSureItIsAndWhereItStands() {
        Demand demand = Demand.builder()
                .copy(Demand.of("d", Process.talks()).by("northland"))
                .addEvidence(Evidence.of("news", 10, "must talk"))
                .build();

        assertThat(demand).hasToString("Demand[Northland: talks; stated; chars 10–19]");
    }

    @Test
    void theOtherActsReadAsPeopleSayThem() {
        assertThat(Stream.of(
                                Demand.redLine("d", AllOf.of(Cessation.permanent(), Withdrawal.from("the valley"))),
                                Response.of("r", Response.Kind.REJECT, "o").by("northland"),
                                Threat.builder()
                                        .id("t")
                                        .term(Other.of("military-action", "an offensive"))
                                        .ultimatum(true)
                                        .deadline(PartialDate.ofMonthDay(3, 10))
                                        .build(),
                                Commitment.builder()
                                        .id("c")
                                        .term(Other.of("military-action", "an offensive"))
                                        .regardlessOf(Process.agreement())
                                        .build(),
                                Precondition.builder()
                                        .id("p")
                                        .consequent(Process.agreement())
                                        .condition(Cessation.permanent())
                                        .logic(Precondition.Logic.SUFFICIENT)
                                        .addHolder(Holder.of("northland", "ada-moor"))
                                        .build(),
                                Proposal.choice("o", Process.talks(), Process.of(Process.Step.VOTE)))
                        .map(Act::summary))
                .containsExactly(
                        "Demand[unspecified: no (permanent ceasefire and withdrawal from the valley)]",
                        "Response[Northland: reject →o]",
                        "Threat[unspecified: an offensive, by XXXX-03-10, ultimatum]",
                        "Commitment[unspecified: an offensive, even if agreement]",
                        "Precondition[Northland, Ada Moor: agreement once permanent ceasefire]",
                        "Proposal[unspecified: talks or vote]");
    }

    @Test
    void aResponseAnswersSomethingAndAConditionalOneHasItsCondition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Response.builder().id("r").kind(Response.Kind.REJECT).build())
                .withMessage(
                        "The subject of the response r (none) must be an act or a term. Set to(…), term(…) or both.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.of("r", Response.Kind.CONDITIONAL_ACCEPT, "o"))
                .withMessageStartingWith(
                        "The condition of the response r (none) must be given for CONDITIONAL_ACCEPT.");
    }

    @Test
    void aProposalHasALegAndCountsItsPhasesOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proposal.of("o")).withMessageContaining("Add a leg.");
        Phase first = Phase.of(1, TermDuration.of(6, "week"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proposal.builder()
                        .id("o")
                        .addLeg(Leg.of(Process.talks(), 1))
                        .addPhases(first, first)
                        .build())
                .withMessageStartingWith("The list of phases of the proposal o ([1, 1]) must hold each ordinal once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leg.of(Process.talks(), 0))
                .withMessageContaining("(0)");
    }

    @Test
    void whatIsPromisedInAnyCaseCannotDependOnThatCase() {
        Term deal = Process.agreement();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commitment.builder()
                        .id("c")
                        .term(Process.talks())
                        .antecedent(deal)
                        .regardlessOf(deal)
                        .build())
                .withMessage(
                        "The antecedent of the commitment c (agreement) must differ from regardlessOf. Keep the one"
                                + " that the source says.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threat.builder()
                        .id("t")
                        .term(Process.talks())
                        .trigger(deal)
                        .regardlessOf(deal)
                        .build())
                .withMessageStartingWith("The trigger of the threat t (agreement) must differ from regardlessOf.");
    }

    @Test
    void aHolderNamesSomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holder.builder().build())
                .withMessage(
                        "The holder (nobody) must name a party, a person or a faction. For an unknown holder leave the"
                                + " list of holders empty.");
    }

    @Test
    void ranksAndConfidencesHaveTheirBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.builder()
                        .id("d")
                        .term(Process.talks())
                        .priority(0)
                        .build())
                .withMessageContaining("must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.builder()
                        .id("d")
                        .term(Process.talks())
                        .confidence(1.01)
                        .build())
                .withMessageStartingWith("The confidence of the act d (1.01) must lie between 0 and 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.builder()
                        .id("d")
                        .term(Process.talks())
                        .confidence(Double.NaN)
                        .build());
    }

    @Test
    void aMissingTermIsNamed() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Demand.builder().id("d").build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[term]");
    }
}
