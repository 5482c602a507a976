package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Access;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules on terms against the plainest loops that say the same. */
class TermOraclesTest {
    private static final int TRIES = 200;
    private static final LocalDate START = LocalDate.of(2024, 2, 20);

    @Provide
    Arbitrary<Negotiation> any() {
        return Arbitraries.oneOf(ParleyArbitraries.conflicts(), ParleyArbitraries.negotiations());
    }

    @Provide
    Arbitrary<Integer> small() {
        return Arbitraries.integers().between(1, 9);
    }

    @Provide
    Arbitrary<Negotiation> offers() {
        return ParleyArbitraries.conflictsOf(List.of(Proposal.class));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aPauseLastsAsLongAsItWasToLast(
            @ForAll("small") int lasted, @ForAll("small") int number, @ForAll boolean weeks, @ForAll boolean vague) {
        String end = START.plusDays(lasted) + (vague ? "~" : "");
        Agreement pause = Agreement.builder()
                .id("pause")
                .addTerms(Cessation.pause(number, weeks ? "week" : "day"))
                .effective(PartialDate.of(START))
                .ended(PartialDate.parse(end))
                .build();
        Naive naive = new Naive();
        if (lasted != (weeks ? 7 * number : number) && !vague) {
            naive.expect("pause");
        }
        naive.isWhatIsFoundBy("T1", World.world(pause));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anExchangeHasTwoLegsOfTwoSides(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Proposal p : n.proposals()) {
            Set<String> givers = new HashSet<>();
            boolean open = false;
            for (Leg leg : p.legs()) {
                for (SimpleTerm term : leg.term().leaves()) {
                    givers.addAll(term.obligors());
                    open |= term.obligors().isEmpty();
                }
            }
            if (p.linkage() == Proposal.Linkage.EXCHANGE && (p.legs().size() == 1 || (!open && givers.size() == 1))) {
                naive.expect(p.id());
            }
        }
        naive.isWhatIsFoundBy("T2", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noProposalHoldsWhatItRulesOut(@ForAll("offers") Negotiation n) {
        Naive naive = new Naive();
        for (Proposal p : n.proposals()) {
            List<Term> parts = new ArrayList<>();
            p.legs().forEach(leg -> parts(Literals.normal(leg.term()), parts));
            boolean clash = parts.stream()
                    .anyMatch(in -> in instanceof SimpleTerm
                            && parts.stream()
                                    .anyMatch(out -> out instanceof Not not && Subsumption.entails(in, not.term())));
            if (clash && p.linkage() != Proposal.Linkage.ALTERNATIVES) {
                naive.expect(p.id());
            }
        }
        naive.isWhatIsFoundBy("T3", n);
    }

    private static void parts(Term term, List<Term> into) {
        if (term instanceof AllOf all) {
            all.terms().forEach(t -> parts(t, into));
        } else {
            into.add(term);
        }
    }

    /** One phase starts when one leg is done; legs and phases have any numbers from 1 to 3. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void phasesFollowEachOther(@ForAll("staged") Proposal p) {
        Set<Integer> phases = new HashSet<>();
        p.phases().forEach(phase -> phases.add(phase.ordinal()));
        int last = phases.stream().max(Comparator.naturalOrder()).orElse(0);
        boolean misfit = false;
        for (int number = 1; number <= 3; number++) {
            int phase = number;
            boolean named = p.legs().stream()
                    .anyMatch(leg -> leg.phase().isPresent() && leg.phase().getAsInt() == phase);
            boolean wanted = phase < last || (named && last > 0);
            misfit |= wanted && !phases.contains(phase);
        }
        for (Phase phase : p.phases()) {
            for (Leg leg : p.legs()) {
                misfit |= phase.startsWhen().equals(Optional.of(leg.term()))
                        && leg.phase().isPresent()
                        && leg.phase().getAsInt() >= phase.ordinal();
            }
        }
        Naive naive = new Naive();
        if (misfit) {
            naive.expect(p.id());
        }
        naive.isWhatIsFoundBy("T4", World.world(p));
    }

    @Provide
    Arbitrary<Proposal> staged() {
        Arbitrary<Term> terms = Arbitraries.of(World.STOP, World.FREE);
        Arbitrary<Leg> legs = Combinators.combine(
                        terms, Arbitraries.integers().between(1, 3).optional())
                .as((term, phase) -> Leg.builder()
                        .term(term)
                        .phase(phase.stream().mapToInt(i -> i).findFirst())
                        .build());
        Arbitrary<Phase> phases = Combinators.combine(Arbitraries.integers().between(1, 3), terms.optional(0.4))
                .as((ordinal, when) ->
                        Phase.builder().ordinal(ordinal).startsWhen(when).build());
        return Combinators.combine(
                        legs.list().ofMinSize(1).ofMaxSize(2),
                        phases.list().uniqueElements(Phase::ordinal).ofMaxSize(3))
                .as((all, stages) ->
                        Proposal.builder().id("p").legs(all).phases(stages).build());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void legsOfAnExchangeSayHowMuch(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Proposal p : n.proposals()) {
            for (Leg leg : p.legs()) {
                for (SimpleTerm t : leg.term().leaves()) {
                    boolean counts = t instanceof Transfer
                            || t instanceof Access
                            || (t instanceof Release r
                                    && r.selection().quantifier() == Selection.Quantifier.UNSPECIFIED);
                    boolean open = Naive.given(t).isEmpty() && t.quantities().isEmpty();
                    if (counts && open && p.linkage() == Proposal.Linkage.EXCHANGE) {
                        naive.expect(p.id());
                    }
                }
            }
        }
        naive.isWhatIsFoundBy("T5", n);
    }

    /** Only of the hostages of the conflicts: 90 or more, about 110, exactly 100, 105 or 240 are counted. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyReleasesMoreThanAnybodyCounts(@ForAll("conflicts") Negotiation n) {
        List<Quantity> counted = n.figures().stream()
                .filter(f -> f.measure().equals("hostages held") || f.measure().equals("hostages taken"))
                .map(f -> f.quantity())
                .toList();
        boolean open = counted.stream().anyMatch(q -> q.max().isEmpty());
        double most = counted.stream()
                .mapToDouble(q -> q.max().map(m -> m.doubleValue() * slack(q)).orElse(0.0))
                .max()
                .orElse(Double.MAX_VALUE);
        Set<String> expected = new HashSet<>();
        for (Act act : n.acts()) {
            for (SimpleTerm t : Naive.leaves(act)) {
                double least = Naive.given(t)
                        .flatMap(Quantity::min)
                        .map(Number::doubleValue)
                        .orElse(0.0);
                if (t instanceof Release && !open && least > most) {
                    expected.add(act.id());
                }
            }
        }
        Set<String> found = new HashSet<>();
        Found.by("T6", n).forEach(f -> found.add(f.subjects().get(0)));
        assertThat(found).isEqualTo(expected);
    }

    private static double slack(Quantity q) {
        return q.hedge() == Quantity.Hedge.ABOUT ? 1.1 : 1;
    }

    @Provide
    Arbitrary<Negotiation> conflicts() {
        return ParleyArbitraries.conflicts();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatHasExpiredIsClosed(@ForAll("conflicts") Negotiation n) {
        Naive naive = new Naive();
        for (Proposal p : n.proposals()) {
            boolean closed = false;
            for (Response r : n.responses()) {
                closed |= r.to().equals(Optional.of(p.id()))
                        && (r.kind() == Response.Kind.ACCEPT
                                || r.kind() == Response.Kind.REJECT
                                || r.kind() == Response.Kind.WITHDRAWN);
            }
            for (Proposal other : n.proposals()) {
                closed |= other.supersedes().equals(Optional.of(p.id()));
            }
            Optional<Act> latest = n.acts().stream()
                    .filter(a -> a.when().isPresent())
                    .max(Comparator.comparing((Act a) ->
                                    a.when().flatMap(PartialDate::earliest).orElseThrow())
                            .thenComparing(Act::id));
            if (!closed
                    && latest.isPresent()
                    && Naive.before(p.validUntil(), latest.get().when())) {
                naive.expect(p.id(), latest.get().id());
            }
        }
        naive.isWhatIsFoundBy("T7", n);
    }
}
