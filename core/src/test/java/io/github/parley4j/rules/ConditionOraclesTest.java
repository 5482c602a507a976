package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Reality;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules on conditions and demands against the plainest loops that say the same. */
class ConditionOraclesTest {
    private static final int TRIES = 400;

    @Provide
    Arbitrary<Negotiation> conflicts() {
        return ParleyArbitraries.conflicts();
    }

    @Provide
    Arbitrary<Negotiation> gates() {
        return ParleyArbitraries.conflictsOf(List.of(Precondition.class));
    }

    @Provide
    Arbitrary<Negotiation> demands() {
        return ParleyArbitraries.conflictsOf(List.of(Demand.class));
    }

    @Provide
    Arbitrary<Negotiation> offers() {
        return ParleyArbitraries.conflictsOf(List.of(Proposal.class, Commitment.class, Threat.class));
    }

    @Provide
    Arbitrary<Negotiation> plans() {
        return ParleyArbitraries.conflictsOf(List.of(Proposal.class, Precondition.class));
    }

    /** Conditions are met one after the other until no more can be; "until" alone, since "unless" can be met at once. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void somethingCanComeFirst(@ForAll("gates") Negotiation any) {
        List<Precondition> gates = any.preconditions().stream()
                .map(p -> Precondition.builder()
                        .copy(p)
                        .order(Precondition.Order.BEFORE)
                        .build())
                .toList();
        Negotiation n = Negotiation.builder().copy(any).acts(gates).build();
        List<Precondition> unmet = new ArrayList<>(gates);
        unmet.removeIf(p -> p.logic() == Precondition.Logic.SUFFICIENT);
        while (unmet.removeIf(p -> holds(Literals.normal(p.condition()), List.copyOf(unmet)))) {
            // the next round
        }
        Set<String> found = new HashSet<>();
        Found.subjects("C1", n).forEach(found::addAll);
        assertThat(found.isEmpty()).isEqualTo(unmet.isEmpty());
        assertThat(unmet.stream().map(Act::id)).containsAll(found);
    }

    private static boolean holds(Term condition, List<Precondition> unmet) {
        List<Term> parts = Literals.in(condition).toList();
        return (condition instanceof AllOf || parts.size() == 1)
                ? parts.stream().allMatch(part -> isFree(part, unmet))
                : parts.stream().anyMatch(part -> isFree(part, unmet));
    }

    private static boolean isFree(Term part, List<Precondition> unmet) {
        return unmet.stream()
                .noneMatch(p -> Literals.in(Literals.normal(p.consequent()))
                        .anyMatch(held ->
                                Subsumption.matches(part, held instanceof SimpleTerm own ? owned(p, own) : held)));
    }

    private static SimpleTerm owned(Act act, SimpleTerm term) {
        return term.obligors().isEmpty() ? term.by(Naive.parties(act).toArray(String[]::new)) : term;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nothingWaitsForItself(@ForAll("gates") Negotiation n) {
        Naive naive = new Naive();
        n.preconditions().stream()
                .filter(p -> Subsumption.entails(Literals.normal(p.condition()), Literals.normal(p.consequent())))
                .forEach(p -> naive.expect(p.id()));
        naive.isWhatIsFoundBy("C2", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatOneMustHaveNobodyRulesOut(@ForAll("demands") Negotiation n) {
        Set<Object> expected = new HashSet<>();
        for (Demand in : n.demands()) {
            for (Demand out : n.demands()) {
                if (in.mode() == Mode.MUST_INCLUDE
                        && out.mode() == Mode.MUST_EXCLUDE
                        && in.term() instanceof SimpleTerm
                        && Subsumption.matches(in.term(), Literals.normal(out.term()))) {
                    expected.add(List.of(in.holders(), in.term(), out.holders(), out.term()));
                }
            }
        }
        Set<Object> found = new HashSet<>();
        for (Finding f : Found.by("C3", n)) {
            if (n.act(f.subjects().get(1)).orElseThrow() instanceof Demand out) {
                Demand in = (Demand) n.act(f.subjects().get(0)).orElseThrow();
                found.add(List.of(in.holders(), in.term(), out.holders(), out.term()));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyDemandsForGoodAndForAWhile(@ForAll("demands") Negotiation n) {
        Set<Object> expected = new HashSet<>();
        for (Demand a : n.demands()) {
            for (Demand b : n.demands()) {
                boolean both = a.mode() == Mode.MUST_INCLUDE && b.mode() == Mode.MUST_INCLUDE;
                if (both
                        && !a.holders().isEmpty()
                        && a.holders().equals(b.holders())
                        && isPermanent(a.term())
                        && isFixed(b.term())
                        && Naive.atOneTime(a, b)) {
                    expected.add(Set.of(a.holders()));
                }
            }
        }
        Set<Object> found = new HashSet<>();
        Found.by("C4", n)
                .forEach(f -> found.add(
                        Set.of(n.act(f.subjects().get(0)).orElseThrow().holders())));
        assertThat(found).isEqualTo(expected);
    }

    private static boolean isPermanent(Term term) {
        return term instanceof Cessation c && c.duration() instanceof TermDuration.Permanent;
    }

    private static boolean isFixed(Term term) {
        return term instanceof Cessation c && c.duration() instanceof TermDuration.Fixed;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyDemandsWhatIsSo(@ForAll("demands") Negotiation n) {
        Naive naive = new Naive();
        for (Agreement deal : n.agreements()) {
            boolean done =
                    deal.implementation().isEmpty() || deal.implementation().getAsInt() == 3;
            boolean lasting = deal.terms().stream().noneMatch(ConditionOraclesTest::isFixed);
            boolean told = deal.evidence().stream().map(Evidence::reality).allMatch(Reality.ACTUAL::equals);
            for (Demand d : n.demands()) {
                Term all = Literals.normal(AllOf.builder().terms(deal.terms()).build());
                if (d.mode() == Mode.MUST_INCLUDE
                        && deal.effective().isPresent()
                        && deal.ended().isEmpty()
                        && done
                        && lasting
                        && told
                        && !Naive.before(d.when(), deal.effective())
                        && Subsumption.matches(all, Literals.normal(d.term()))) {
                    naive.expect(d.id(), deal.id());
                }
            }
        }
        naive.isWhatIsFoundBy("C5", n);
    }

    /** The conflicts know two deeds that defeat an offer: an attack that of a stop to it, and one stop that of another. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyDefeatsAnOfferWhateverIsAgreed(@ForAll("offers") Negotiation n) {
        Naive naive = new Naive();
        for (Act act : n.acts()) {
            for (Proposal p : n.proposals()) {
                boolean set = act instanceof Commitment || act instanceof Threat;
                Optional<Term> spite = act.regardlessOf().map(Literals::normal);
                boolean stands = spite.filter(s -> Subsumption.matches(s, Process.agreement())
                                || p.contents().stream().anyMatch(t -> Subsumption.matches(Literals.normal(t), s)))
                        .isPresent();
                if (set && stands && act.contents().get(0) instanceof SimpleTerm deed) {
                    p.contents().stream()
                            .filter(leg -> leg instanceof Cessation stop && defeats(owned(act, deed), stop))
                            .forEach(leg -> naive.expect(act.id(), p.id()));
                }
            }
        }
        naive.isWhatIsFoundBy("C6", n);
    }

    private static boolean defeats(SimpleTerm deed, Cessation leg) {
        boolean attack = deed.issue().equals("military-action");
        if (attack) {
            return leg.obligors().isEmpty() || leg.obligors().containsAll(deed.obligors());
        }
        boolean oneDoer = deed.obligors().isEmpty()
                || leg.obligors().isEmpty()
                || deed.obligors().equals(leg.obligors());
        return oneDoer && ((isPermanent(deed) && isFixed(leg)) || (isFixed(deed) && isPermanent(leg)));
    }

    /** The conflicts know one end: that of Northland. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void somebodyIsLeftToPerform(@ForAll("conflicts") Negotiation n) {
        Set<String> captors = new HashSet<>();
        for (Act act : n.acts()) {
            for (SimpleTerm t : Naive.leaves(act)) {
                if (t instanceof Release r) {
                    captors.addAll(r.obligors());
                    r.selection().heldBy().ifPresent(captors::add);
                }
            }
        }
        Naive naive = new Naive();
        for (Act act : n.acts()) {
            boolean ruin = act.waitsFor().stream()
                    .anyMatch(t ->
                            t instanceof SimpleTerm s && s.text().equals(Optional.of("the destruction of Northland")));
            boolean performs = Stream.concat(act.contents().stream(), act.waitsFor().stream())
                    .filter(SimpleTerm.class::isInstance)
                    .map(SimpleTerm.class::cast)
                    .filter(t -> !t.issue().equals("disarmament"))
                    .anyMatch(t -> performs(act, t, captors));
            if (ruin && performs) {
                naive.expect(act.id(), "northland");
            }
        }
        naive.isWhatIsFoundBy("C7", n);
    }

    private static boolean performs(Act act, SimpleTerm task, Set<String> captors) {
        if (!task.obligors().isEmpty()) {
            return task.obligors().contains("northland");
        }
        return task instanceof Release
                ? captors.equals(Set.of("northland"))
                : act.addressees().equals(List.of("northland"));
    }

    /** With no length and no date, two moments in each of two phases are enough to try every order of two legs. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void phasesKeepTheOrderThatTheSidesWant(@ForAll("plans") Negotiation n) {
        Set<String> expected = new HashSet<>();
        for (Proposal p : n.proposals()) {
            boolean possible = p.linkage() == Proposal.Linkage.ALTERNATIVES;
            for (int moments = 0; moments < 4; moments++) {
                int[] at = {moment(p, 0, moments % 2), moment(p, p.legs().size() - 1, moments / 2)};
                possible |= n.preconditions().stream().allMatch(gate -> keeps(p, gate, at));
            }
            if (!possible) {
                expected.add(p.id());
            }
        }
        Set<String> found = new HashSet<>();
        Found.by("C8", n).forEach(f -> found.add(f.subjects().get(0)));
        assertThat(found).isEqualTo(expected);
    }

    private static int moment(Proposal p, int leg, int inPhase) {
        return 2 * p.legs().get(leg).phase().orElse(0) + inPhase;
    }

    /** Every leg that is held back comes after the first leg that it waits for. */
    private static boolean keeps(Proposal p, Precondition gate, int[] at) {
        if (gate.logic() == Precondition.Logic.SUFFICIENT
                || !(gate.condition() instanceof SimpleTerm first)
                || !(gate.consequent() instanceof SimpleTerm held)) {
            return true;
        }
        Optional<Integer> earlier = legsWith(p, first).min(Comparator.comparingInt(leg -> moment(p, leg, 0)));
        int gap = gate.order() == Precondition.Order.BEFORE ? 1 : 0;
        return legsWith(p, owned(gate, held))
                .filter(later -> earlier.filter(e -> !e.equals(later)).isPresent())
                .allMatch(later -> at[earlier.orElseThrow()] + gap <= at[later]);
    }

    private static Stream<Integer> legsWith(Proposal p, SimpleTerm term) {
        return IntStream.range(0, p.legs().size())
                .filter(leg ->
                        Subsumption.matches(Literals.normal(p.legs().get(leg).term()), Literals.normal(term)))
                .boxed();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoRefusesTalksHoldsNone(@ForAll("gates") Negotiation n) {
        Set<Object> expected = new HashSet<>();
        for (Precondition gate : n.preconditions()) {
            boolean refuses = gate.logic() == Precondition.Logic.NECESSARY
                    && gate.consequent().equals(Process.talks());
            for (Meeting m : n.meetings()) {
                boolean held = m.status() == Meeting.Status.HELD || m.status() == Meeting.Status.ONGOING;
                List<String> others = new ArrayList<>(m.participants());
                boolean there = others.removeAll(Naive.parties(gate));
                boolean side = others.isEmpty() || others.stream().anyMatch(p -> isSide(n, p));
                if (refuses && held && there && side && !Naive.before(m.time(), gate.when())) {
                    expected.add(List.of(gate.holders(), m.id()));
                }
            }
        }
        Set<Object> found = new HashSet<>();
        for (Finding f : Found.by("C9", n)) {
            Object holders = n.act(f.subjects().get(0)).orElseThrow().holders();
            f.subjects().stream().filter(id -> n.act(id).isEmpty()).forEach(m -> found.add(List.of(holders, m)));
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Who is listed with no part is taken for a side. */
    private static boolean isSide(Negotiation n, String party) {
        List<ParticipationRole> roles = n.participations().stream()
                .filter(p -> p.party().equals(party))
                .map(Participation::role)
                .toList();
        return roles.isEmpty() || roles.contains(ParticipationRole.PRINCIPAL);
    }
}
