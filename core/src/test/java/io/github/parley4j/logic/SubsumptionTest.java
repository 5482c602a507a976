package io.github.parley4j.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Access;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SubsumptionTest {
    private static final Cessation STOP = Cessation.ceasefire();

    @Test
    void everybodyIsSomebody() {
        Release all = Release.ofAll("hostages");
        Release women = Release.of(Selection.builder()
                .population("hostages")
                .addAttribute("female")
                .build());
        oneWay(all, Release.of("hostages"));
        oneWay(all, women);
        oneWay(women, Release.of("hostages"));
        oneWay(Release.of(50, "hostages"), Release.of(30, "hostages"));
        oneWay(all, Release.of("captives"));
        neitherWay(all, Release.ofAll("captives"));
        neitherWay(all, Release.ofAll("prisoners"));
        neitherWay(all.by("north"), Release.of("hostages").by("south"));
    }

    @Test
    void permanentIsAStopAndNoPause() {
        oneWay(Cessation.permanent(), STOP);
        oneWay(Cessation.pause(40, "day"), STOP);
        neitherWay(Cessation.permanent(), Cessation.pause(40, "day"));
        oneWay(
                Cessation.permanent(),
                Cessation.builder()
                        .duration(TermDuration.of(Quantity.atLeast(30, "day")))
                        .build());
        bothWays(Cessation.pause(1, "week"), Cessation.pause(7, "day"));
        oneWay(Cessation.pause(1, "week"), Cessation.temporary());
        oneWay(Cessation.temporary(), STOP);
        neitherWay(Cessation.permanent(), Cessation.temporary());
        oneWay(Cessation.pause(30, "day"), Cessation.pause(1, "month"));
    }

    @Test
    void fullWithdrawalIsAWithdrawalAndPlacesMustBeEqualOrLeftOpen() {
        Withdrawal full = Withdrawal.builder()
                .extent(Withdrawal.Extent.FULL)
                .from("valley")
                .build();
        oneWay(full, Withdrawal.from("valley"));
        oneWay(Withdrawal.from("valley"), Withdrawal.builder().build());
        neitherWay(full, Withdrawal.from("hills"));
        oneWay(STOP.in("valley"), STOP);
        neitherWay(STOP.in("valley"), STOP.in("hills"));
    }

    @Test
    void anAgreementNeedsTalksAndTalksNeedContact() {
        oneWay(Process.agreement(), Process.talks());
        oneWay(Process.of(Process.Step.IMPLEMENTATION), Process.of(Process.Step.SIGNING));
        oneWay(Process.talks().by("north"), Process.of(Process.Step.CONTACT).by("south"));
        neitherWay(Process.of(Process.Step.VOTE), Process.talks());
    }

    @Test
    void moreIsEnoughAndALevelWithinALevel() {
        oneWay(Access.of("food"), Access.builder().build());
        oneWay(
                Transfer.builder()
                        .issue("finance")
                        .quantity(Quantity.exactly(5, "usd"))
                        .build(),
                Transfer.builder()
                        .issue("finance")
                        .quantity(Quantity.exactly(3, "usd"))
                        .build());
        oneWay(
                Measure.of("wages", Direction.RAISE, Quantity.exactly(5, "percent")),
                Measure.of("wages", Direction.RAISE, Quantity.atLeast(3, "percent")));
        neitherWay(Measure.of("wages", Direction.RAISE), Measure.of("wages", Direction.LOWER));
        oneWay(
                Other.builder().putAttribute("a", "1").putAttribute("b", "2").build(),
                Other.builder().putAttribute("a", "1").build());
    }

    @Test
    void compositesAreMadeOfTheirParts() {
        Withdrawal leave = Withdrawal.from("valley");
        oneWay(AllOf.of(Cessation.permanent(), leave), STOP);
        oneWay(STOP, AnyOf.of(STOP, leave));
        oneWay(AllOf.of(STOP, leave), AnyOf.of(STOP, leave));
        oneWay(Not.of(STOP), Not.of(Cessation.permanent()));
    }

    @Test
    void whatIsLeftOpenMayBeWhatTheOtherNames() {
        assertThat(Subsumption.matches(STOP, STOP.by("south").in("valley"))).isTrue();
        assertThat(Subsumption.entails(STOP, STOP.by("south").in("valley"))).isFalse();
        assertThat(Subsumption.matches(STOP.by("north"), STOP.by("south"))).isFalse();
        assertThat(Subsumption.matches(STOP.in("hills"), STOP.in("valley"))).isFalse();
    }

    @Provide
    Arbitrary<Term> terms() {
        return ParleyArbitraries.terms();
    }

    @Property(tries = 200)
    void everyTermContainsItself(@ForAll("terms") Term term) {
        assertThat(Subsumption.entails(term, term)).isTrue();
        assertThat(Subsumption.matches(term, term)).isTrue();
        assertThat(Subsumption.entails(Literals.normal(term), Literals.normal(Literals.normal(term))))
                .isTrue();
    }

    @Provide
    Arbitrary<Term> close() {
        Arbitrary<SimpleTerm> leaf = Arbitraries.of(
                Release.of("hostages"),
                Release.ofAll("hostages"),
                Release.ofAll("captives"),
                Release.of(30, "hostages"),
                Release.of(50, "hostages"),
                STOP,
                STOP.by("north"),
                Cessation.permanent(),
                Cessation.pause(30, "day"),
                Cessation.pause(1, "month"),
                Cessation.pause(31, "day"),
                Cessation.builder()
                        .duration(TermDuration.of(Quantity.atLeast(30, "day")))
                        .build());
        Arbitrary<Term> flat = leaf.map(t -> t);
        Arbitrary<Term[]> two = flat.array(Term[].class).ofSize(2);
        return Arbitraries.oneOf(flat, two.map(AllOf::of), two.map(AnyOf::of), flat.map(Not::of));
    }

    @Property(tries = 1000)
    void containingIsTransitive(@ForAll("close") Term a, @ForAll("close") Term b, @ForAll("close") Term c) {
        if (Subsumption.entails(a, b) && Subsumption.entails(b, c)) {
            assertThat(Subsumption.entails(a, c)).as("%s ⊨ %s ⊨ %s", a, b, c).isTrue();
        }
        if (Subsumption.entails(a, b)) {
            assertThat(Subsumption.matches(a, b)).isTrue();
        }
    }

    private static void oneWay(Term a, Term b) {
        assertThat(Subsumption.entails(a, b)).as("%s ⊨ %s", a, b).isTrue();
        assertThat(Subsumption.entails(b, a)).as("%s ⊨ %s", b, a).isFalse();
    }

    private static void bothWays(Term a, Term b) {
        assertThat(Subsumption.entails(a, b) && Subsumption.entails(b, a)).isTrue();
    }

    private static void neitherWay(Term a, Term b) {
        assertThat(Subsumption.entails(a, b) || Subsumption.entails(b, a)).isFalse();
    }
}
