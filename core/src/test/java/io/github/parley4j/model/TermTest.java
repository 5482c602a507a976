package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
    @Provide
    Arbitrary<Term> terms() {
        return ParleyArbitraries.terms();
    }

    @Provide
    Arbitrary<SimpleTerm> simpleTerms() {
        return ParleyArbitraries.simpleTerms();
    }

    /** Counts leaves by walking the tree, as any user could. */
    private static final TermVisitor<Long> COUNT = new TermVisitor<>() {
        @Override
        public Long simple(SimpleTerm term) {
            return 1L;
        }

        @Override
        public Long allOf(AllOf term) {
            return term.terms().stream().mapToLong(t -> t.accept(this)).sum();
        }

        @Override
        public Long anyOf(AnyOf term) {
            return term.terms().stream().mapToLong(t -> t.accept(this)).sum();
        }

        @Override
        public Long not(Not term) {
            return term.term().accept(this);
        }
    };

    @Property
    void aVisitorMeetsEveryLeafOnce(@ForAll("terms") Term term) {
        assertThat(term.accept(COUNT)).isEqualTo(term.leaves().size()).isPositive();
    }

    @Property
    void issuesAreThoseOfTheLeavesEachOnce(@ForAll("terms") Term term) {
        assertThat(term.issues())
                .doesNotHaveDuplicates()
                .hasSameElementsAs(term.leaves().stream().map(SimpleTerm::issue).toList());
    }

    @Property(tries = 1)
    void blankWordsGiveWayToTheIssue() {
        assertThat(Other.of("justice", " \n ").toString()).isEqualTo("justice");
    }

    @Property
    void descriptionsAreOneLineAndNotEmpty(@ForAll("simpleTerms") SimpleTerm term) {
        assertThat(term.toString()).isNotBlank().doesNotContain("\n").doesNotContain("Immutable");
    }

    @Property
    void addingAPartyAndAPlaceChangesNothingElse(@ForAll("simpleTerms") SimpleTerm term) {
        SimpleTerm changed = term.by("newcomer").in("the harbour");

        assertThat(changed.obligors()).containsAll(term.obligors()).endsWith("newcomer");
        assertThat(changed.place()).contains("the harbour");
        assertThat(changed.allQuantities()).isEqualTo(term.allQuantities());
        assertThat(changed.issue()).isEqualTo(term.issue());
        assertThat(changed.getClass()).isEqualTo(term.getClass());
    }

    @Test
    void issuesFollowTheShapeUnlessSet() {
        assertThat(Stream.of(
                                Cessation.ceasefire(),
                                Release.of("captives"),
                                Release.of("detainees"),
                                Withdrawal.from("the valley"),
                                Access.of("aid"),
                                Process.of(Process.Step.SIGNING),
                                Process.of(Process.Step.VOTE))
                        .map(SimpleTerm::issue))
                .containsExactly(
                        "ceasefire",
                        "hostage-release",
                        "prisoner-release",
                        "withdrawal",
                        "humanitarian-access",
                        "agreement",
                        "elections");
        assertThat(Release.builder()
                        .copy(Release.of("detainees"))
                        .issue("justice")
                        .build()
                        .issue())
                .isEqualTo("justice");
    }

    @Test
    void quantitiesOfTheShapeComeBeforeTheOthers() {
        Quantity rate = Quantity.between(300, 400, "truck").per("day");
        Quantity crossings = Quantity.exactly(2, "crossing");

        Access access = Access.builder().rate(rate).addQuantity(crossings).build();

        assertThat(access.allQuantities()).containsExactly(rate, crossings);
        assertThat(access).hasToString("access, 300–400 trucks/day (2 crossings)");
    }

    @Test
    void termsReadAsPeopleSayThem() {
        assertThat(List.of(
                        Withdrawal.builder()
                                .from("the valley")
                                .to("the river")
                                .extent(Withdrawal.Extent.FULL)
                                .build(),
                        Transfer.builder()
                                .issue("finance")
                                .quantity(Quantity.exactly(5, "usd"))
                                .what("aid")
                                .to("eu")
                                .build(),
                        Measure.of("tariffs", Measure.Direction.LIFT).by("us"),
                        Process.builder()
                                .step(Process.Step.TALKS)
                                .about("wages")
                                .build(),
                        AnyOf.of(Cessation.permanent(), AllOf.of(Process.talks(), Not.of(Process.agreement()))),
                        Cessation.builder()
                                .duration(TermDuration.until(Process.agreement()))
                                .build(),
                        Release.of(Selection.builder()
                                .population("hostages")
                                .quantity(Quantity.between(30, 40, "person"))
                                .quantifier(Selection.Quantifier.SOME)
                                .addAttribute("ill")
                                .build())))
                .extracting(Object::toString)
                .containsExactly(
                        "full withdrawal from the valley to the river",
                        "transfer of 5 usd aid to EU",
                        "lift tariffs by US",
                        "talks about wages",
                        "permanent ceasefire or (talks and no agreement)",
                        "ceasefire until agreement",
                        "release of some 30–40 ill hostages");
    }

    @Test
    void anEmptyCompositionCannotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(AllOf::of)
                .withMessage("The list of terms of AllOf (empty) must hold at least one term. Add a term.");
        assertThatIllegalArgumentException().isThrownBy(AnyOf::of).withMessageContaining("AnyOf (empty)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ceasefire", "prisoner release", "7-days", "-x", "ceasefire\n"})
    void anIssueIsACode(String issue) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Other.of(issue, "words"))
                .withMessage(
                        "The issue code (\"" + issue + "\") must be lower-case letters, digits and hyphens, a letter"
                                + " first. Write it like \"prisoner-release\".");
    }

    @Test
    void onlyStepsThatOpenTheWayToADealAreGates() {
        assertThat(Process.talks().isGate()).isTrue();
        assertThat(Process.of(Process.Step.MONITORING).isGate()).isFalse();
    }
}
