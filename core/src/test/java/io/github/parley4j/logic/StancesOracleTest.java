package io.github.parley4j.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.logic.Stances.Side;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What an act is for and against, by the table of truth: it is for what is so in every way of doing as it says. */
class StancesOracleTest {
    private static final SimpleTerm A = Other.of("pensions", "a fund");

    /** Terms of up to four different leaves, so that each stands for itself. */
    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Term> leaf = Arbitraries.just(A);
        Arbitrary<Term> any = Arbitraries.lazyOf(
                () -> leaf,
                () -> leaf,
                () -> terms().map(Not::of),
                () -> terms().list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(all -> AllOf.builder().terms(all).build()),
                () -> terms().list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(all -> AnyOf.builder().terms(all).build()));
        return any.filter(t -> t.leaves().size() <= 4).map(StancesOracleTest::numbered);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aDemandIsForWhatEveryWayHoldsAndAgainstWhatNoneDoes(@ForAll("terms") Term term) {
        assertThat(said(Demand.of("d", term))).isEqualTo(sure(term, true));
        assertThat(said(Demand.redLine("d", term))).isEqualTo(sure(term, false));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anAnswerIsForWhatItAcceptsAndAgainstWhatItRejects(@ForAll("terms") Term term) {
        assertThat(said(answer(Response.Kind.ACCEPT, term))).isEqualTo(sure(term, true));
        assertThat(said(answer(Response.Kind.REJECT, term))).isEqualTo(sure(term, false));
        assertThat(said(answer(Response.Kind.PENDING, term))).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aCommitmentIsForWhatItPromisesUnlessItHangsOnSomething(@ForAll("terms") Term term) {
        Commitment promise = Commitment.builder().id("c").term(term).build();
        assertThat(said(promise)).isEqualTo(sure(term, true));
        assertThat(said(Commitment.builder().copy(promise).antecedent(A).build()))
                .isEmpty();
    }

    @Test
    void ofAlternativesNoneIsSureAndAPackageIsForAllOfItsLegs() {
        Term other = Other.of("pensions", "a bonus");
        Proposal both = Proposal.of("p", A, other);
        Proposal either = Proposal.builder()
                .copy(both)
                .linkage(Proposal.Linkage.ALTERNATIVES)
                .build();
        Proposal one = Proposal.builder()
                .copy(Proposal.of("p", A))
                .linkage(Proposal.Linkage.ALTERNATIVES)
                .build();
        assertThat(said(both)).containsExactly("FOR " + A, "FOR " + other);
        assertThat(said(either)).isEmpty();
        assertThat(said(one)).containsExactly("FOR " + A);
    }

    @Test
    void whatIsHeldBackIsTheHoldersOwnPart() {
        Precondition until = Precondition.builder()
                .id("p")
                .consequent(A)
                .condition(Other.of("wages", "a rise"))
                .build()
                .by("bank");
        Precondition once = Precondition.builder()
                .copy(until)
                .logic(Precondition.Logic.SUFFICIENT)
                .build();
        assertThat(said(until)).containsExactly("NOT_YET " + A.by("bank"));
        assertThat(said(once)).containsExactly("FOR " + A);
    }

    @Test
    void anAnswerWithoutTermsIsToWhatItAnswers() {
        Proposal offer = Proposal.of("offer", A);
        Negotiation talks = Negotiation.of("n")
                .with(
                        offer,
                        to("yes", Response.Kind.ACCEPT, "offer"),
                        to("no", Response.Kind.REJECT, "offer"),
                        to("lost", Response.Kind.ACCEPT, "unheard"));
        assertThat(Stances.in(talks).map(s -> s.act().id() + " " + s.side()))
                .containsExactly("offer FOR", "yes FOR", "no AGAINST");
        assertThat(Stances.in(talks).map(Stances.Stance::isFor)).containsExactly(true, true, false);
    }

    private static Response to(String id, Response.Kind kind, String act) {
        return Response.builder().id(id).kind(kind).to(act).build();
    }

    private static Response answer(Response.Kind kind, Term term) {
        return Response.builder().id("r").kind(kind).term(term).build();
    }

    private static List<String> said(io.github.parley4j.model.Act act) {
        return Stances.in(Negotiation.of("n").with(act))
                .map(s -> s.side() + " " + s.term())
                .toList();
    }

    /** Tries every way in which the leaves can be done or left, and keeps those that do as the term says, or do not. */
    private static List<String> sure(Term term, boolean wanted) {
        List<SimpleTerm> leaves = term.leaves();
        List<Integer> ways = IntStream.range(0, 1 << leaves.size())
                .filter(way -> holds(term, leaves, way) == wanted)
                .boxed()
                .toList();
        return IntStream.range(0, leaves.size())
                .boxed()
                .flatMap(i -> ways.stream().allMatch(way -> done(way, i))
                        ? Stream.of(Side.FOR + " " + leaves.get(i))
                        : ways.stream().noneMatch(way -> done(way, i))
                                ? Stream.of(Side.AGAINST + " " + leaves.get(i))
                                : Stream.of())
                .toList();
    }

    private static boolean done(int way, int leaf) {
        return (way >> leaf & 1) == 1;
    }

    private static boolean holds(Term term, List<SimpleTerm> leaves, int way) {
        if (term instanceof Not not) {
            return !holds(not.term(), leaves, way);
        }
        if (term instanceof AllOf all) {
            return all.terms().stream().allMatch(t -> holds(t, leaves, way));
        }
        return term instanceof AnyOf any
                ? any.terms().stream().anyMatch(t -> holds(t, leaves, way))
                : done(way, leaves.indexOf(term));
    }

    private static Term numbered(Term term) {
        return numbered(term, new ArrayList<>());
    }

    private static Term numbered(Term term, List<SimpleTerm> leaves) {
        if (term instanceof Not not) {
            return Not.of(numbered(not.term(), leaves));
        }
        if (term instanceof AllOf all) {
            return AllOf.builder()
                    .terms(all.terms().stream().map(t -> numbered(t, leaves)).toList())
                    .build();
        }
        if (term instanceof AnyOf any) {
            return AnyOf.builder()
                    .terms(any.terms().stream().map(t -> numbered(t, leaves)).toList())
                    .build();
        }
        leaves.add(Other.of("pensions", "fund " + leaves.size()));
        return leaves.get(leaves.size() - 1);
    }
}
