package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FeasibilityTest {
    private static final List<SimpleTerm> POOL = List.of(
            Cessation.ceasefire(),
            Cessation.permanent(),
            Cessation.pause(40, "day"),
            Release.of("hostages"),
            Release.ofAll("hostages"),
            Withdrawal.from("valley"));

    @Test
    void theEndOfTheWarIsDemandedAndRuledOut() {
        Feasibility feasibility = Feasibility.of(Gaza.TALKS);
        assertThat(feasibility.isFeasible()).isFalse();
        assertThat(feasibility.conflicts()).singleElement().satisfies(c -> {
            assertThat(c.demands()).containsExactly(Gaza.END_THE_WAR, Gaza.NO_END);
            assertThat(c.parties()).containsExactly("hamas", "israel");
        });
        assertThat(feasibility)
                .hasToString(
                        "No agreement satisfies all of these: Hamas must have permanent ceasefire; Israel rules out"
                                + " permanent ceasefire.");
    }

    @Test
    void withAnOrThreeConflictOfWhichNoTwoDo() {
        Demand either = Demand.of("either", AnyOf.of(POOL.get(3), POOL.get(5))).by("a");
        Demand no = Demand.redLine("no", POOL.get(3)).by("b");
        Demand neither = Demand.redLine("neither", POOL.get(5)).by("c");
        assertThat(Feasibility.of(Negotiation.of("n").with(either, no)).isFeasible())
                .isTrue();
        assertThat(Feasibility.of(Negotiation.of("n").with(either, no, neither)).conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.demands()).containsExactly(either, no, neither));
    }

    @Test
    void aPauseAndNoEndCanBeAgreedAndARepeatedDemandIsOneStance() {
        Demand pause = Demand.of("pause", Cessation.pause(40, "day")).by("hamas");
        assertThat(Feasibility.of(Negotiation.of("n").with(pause, Gaza.NO_END)))
                .hasToString("No demand rules out another.");
        Demand again = Demand.builder().copy(Gaza.NO_END).id("again").build();
        assertThat(Feasibility.of(Gaza.TALKS.with(again)).conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.demands()).containsExactly(Gaza.END_THE_WAR, Gaza.NO_END, again));
    }

    @Test
    void threeOfVeryManyStancesAreFoundToConflict() {
        List<Demand> demands = new ArrayList<>();
        demands.add(Demand.of("either", AnyOf.of(wages(1), wages(2))).by("a"));
        IntStream.range(1, 60)
                .mapToObj(i -> Demand.redLine("no" + i, wages(i)).by("p" + i))
                .forEach(demands::add);
        Feasibility feasibility = of(demands);
        assertThat(feasibility.complete()).isTrue();
        assertThat(feasibility.conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.demands()).extracting(Demand::id).containsExactly("either", "no1", "no2"));
    }

    @Test
    void whereTooMuchHangsTogetherItSaysSo() {
        List<Demand> demands = IntStream.range(0, 90)
                .mapToObj(i -> Demand.of("d" + i, AnyOf.of(wages(i % 45), wages(i % 44 + 50)))
                        .by("p" + i))
                .toList();
        Feasibility feasibility = of(demands);
        assertThat(feasibility.complete()).isFalse();
        assertThat(feasibility.toString()).endsWith("Not every set of demands could be tried: more may conflict.");
    }

    @Test
    void ofADemandWithTooManyChoicesNothingIsSaid() {
        Term choice = AllOf.of(IntStream.range(0, 7)
                .mapToObj(i -> AnyOf.of(wages(2 * i), wages(2 * i + 1)))
                .toArray(Term[]::new));
        Feasibility feasibility = of(List.of(
                Demand.of("all", choice).by("a"), Demand.redLine("no", choice).by("b")));
        assertThat(feasibility.isFeasible()).isTrue();
        assertThat(feasibility.complete()).isFalse();
        assertThat(of(List.of(Demand.of("one", wages(1)).by("a"))).complete()).isTrue();
    }

    private static Term wages(int percent) {
        return Measure.of("wages", Measure.Direction.RAISE, Quantity.exactly(percent, "percent"));
    }

    @Provide
    Arbitrary<List<Demand>> demands() {
        Arbitrary<Term> leaf = Arbitraries.of(POOL).map(t -> t);
        Arbitrary<Term[]> two = leaf.array(Term[].class).ofSize(2);
        Arbitrary<Term> term = Arbitraries.oneOf(
                leaf,
                two.map(AnyOf::of),
                two.map(AllOf::of),
                leaf.map(Not::of),
                two.map(AnyOf::of).map(Not::of));
        return Combinators.combine(term, Arbitraries.of(Mode.MUST_INCLUDE, Mode.MUST_EXCLUDE))
                .as((t, mode) -> Demand.builder().id("d").term(t).mode(mode).build())
                .list()
                .ofMaxSize(4)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> Demand.builder()
                                .copy(list.get(i))
                                .id("d" + i)
                                .build()
                                .by("p" + i))
                        .toList());
    }

    @Property(tries = 500)
    void feasibleIsWhatSomeAgreementSatisfiesAndConflictsAreMinimal(@ForAll("demands") List<Demand> demands) {
        Feasibility feasibility = of(demands);
        assertThat(feasibility.isFeasible()).isEqualTo(someAgreementSatisfies(demands));
        for (Feasibility.Conflict conflict : feasibility.conflicts()) {
            assertThat(someAgreementSatisfies(conflict.demands())).isFalse();
            for (Demand one : conflict.demands()) {
                assertThat(someAgreementSatisfies(conflict.demands().stream()
                                .filter(d -> !d.equals(one))
                                .toList()))
                        .isTrue();
            }
        }
    }

    private static Feasibility of(List<Demand> demands) {
        return Feasibility.of(Negotiation.builder().id("n").addAllActs(demands).build());
    }

    /** Tries every set of terms as an agreement that holds what its terms contain, and none that exclude each other. */
    private static boolean someAgreementSatisfies(List<Demand> demands) {
        return IntStream.range(0, 1 << POOL.size())
                .mapToObj(bits -> IntStream.range(0, POOL.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(POOL::get)
                        .toList())
                .filter(FeasibilityTest::possible)
                .anyMatch(agreed ->
                        demands.stream().allMatch(d -> holds(d.term(), agreed) == (d.mode() == Mode.MUST_INCLUDE)));
    }

    private static boolean possible(List<SimpleTerm> agreed) {
        boolean closed = agreed.stream()
                .allMatch(a ->
                        POOL.stream().filter(b -> Subsumption.entails(a, b)).allMatch(agreed::contains));
        return closed && !(agreed.contains(POOL.get(1)) && agreed.contains(POOL.get(2)));
    }

    private static boolean holds(Term term, List<SimpleTerm> agreed) {
        if (term instanceof Not not) {
            return !holds(not.term(), agreed);
        }
        if (term instanceof AllOf all) {
            return all.terms().stream().allMatch(t -> holds(t, agreed));
        }
        return term instanceof AnyOf any ? any.terms().stream().anyMatch(t -> holds(t, agreed)) : agreed.contains(term);
    }

    @Test
    void whatIsRefusedOutrightIsRuledOut() {
        Response refusal =
                Response.of("no", Response.Kind.REJECT, Cessation.permanent()).by("israel");
        Response offer =
                Response.of("not-this", Response.Kind.REJECT, "end-the-war").by("israel");
        Response talks =
                Response.of("no-talks", Response.Kind.REJECT, Process.talks()).by("israel");
        Demand meet = Demand.of("meet", Process.talks()).by("hamas");

        assertThat(Feasibility.of(Negotiation.of("n").with(Gaza.END_THE_WAR, refusal))
                        .conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.demands()).extracting(Demand::id).containsExactly("end-the-war", "no"));
        assertThat(Feasibility.of(Negotiation.of("n").with(Gaza.END_THE_WAR, meet, offer, talks))
                        .isFeasible())
                .isTrue();
    }
}
