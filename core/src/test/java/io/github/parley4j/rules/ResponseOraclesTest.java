package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.model.Term;
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

/** The rules on responses against the plainest loops that say the same. */
class ResponseOraclesTest {
    private static final int TRIES = 300;

    @Provide
    Arbitrary<Negotiation> conflicts() {
        return ParleyArbitraries.conflicts();
    }

    @Provide
    Arbitrary<Negotiation> answered() {
        return ParleyArbitraries.conflictsOf(List.of(Proposal.class, Response.class));
    }

    @Provide
    Arbitrary<Negotiation> accepted() {
        return ParleyArbitraries.conflictsOf(List.of(Proposal.class, Response.class, Precondition.class));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aResponseAnswersWhatIsThere(@ForAll("conflicts") Negotiation n) {
        Naive naive = new Naive();
        n.responses().stream()
                .filter(r -> r.to().filter(to -> n.act(to).isEmpty()).isPresent())
                .forEach(r -> naive.expect(r.id()));
        naive.isWhatIsFoundBy("R1", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyRejectsItsOwnWithoutWithdrawingIt(@ForAll("answered") Negotiation n) {
        Naive naive = new Naive();
        for (Proposal p : n.proposals()) {
            for (Response r : answers(n, p, Kind.REJECT)) {
                Set<String> own = Naive.parties(r);
                own.retainAll(Naive.parties(p));
                answers(n, p, Kind.WITHDRAWN).forEach(w -> own.removeAll(Naive.parties(w)));
                if (!own.isEmpty()) {
                    naive.expect(p.id(), r.id());
                }
            }
        }
        naive.isWhatIsFoundBy("R2", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void oneVoiceGivesOneAnswer(@ForAll("answered") Negotiation n) {
        Naive naive = new Naive();
        for (Response yes : n.responses()) {
            for (Response no : n.responses()) {
                boolean oneVoice = yes.holders().stream()
                        .anyMatch(h -> h.party().isPresent() && no.holders().contains(h));
                if (oneVoice && contradict(yes, no)) {
                    naive.expect(yes.id(), no.id());
                }
            }
        }
        naive.isWhatIsFoundBy("R3", n);
    }

    /** Of answers alone; what voices are for and against beyond that, R4 finds too. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void onePartyGivesOneAnswer(@ForAll("answered") Negotiation n) {
        List<Act> answers = n.acts().stream()
                .filter(a -> a instanceof Proposal || a instanceof Response)
                .toList();
        Negotiation alone = Negotiation.builder().copy(n).acts(answers).build();
        Set<Set<String>> expected = new HashSet<>();
        for (Response yes : alone.responses()) {
            for (Response no : alone.responses()) {
                Set<String> both = Naive.parties(yes);
                both.retainAll(Naive.parties(no));
                boolean oneVoice = yes.holders().stream().anyMatch(no.holders()::contains);
                if (!both.isEmpty() && !oneVoice && contradict(yes, no)) {
                    expected.add(Set.of(yes.id(), no.id()));
                }
            }
        }
        assertThat(Found.subjects("R4", alone)).containsAll(expected);
    }

    private static boolean contradict(Response yes, Response no) {
        return yes.to().isPresent()
                && yes.to().equals(no.to())
                && yes.kind() == Kind.ACCEPT
                && (no.kind() == Kind.REJECT || no.kind() == Kind.WITHDRAWN)
                && Naive.atOneTime(yes, no);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoAcceptsFindsItsPreconditionsMet(@ForAll("accepted") Negotiation n) {
        Set<Object> expected = new HashSet<>();
        for (Proposal p : n.proposals()) {
            for (Response yes : answers(n, p, Kind.ACCEPT)) {
                for (Precondition gate : n.preconditions()) {
                    Set<String> both = Naive.parties(gate);
                    both.retainAll(Naive.parties(yes));
                    boolean concerns = Literals.in(Literals.normal(gate.consequent()))
                            .anyMatch(part -> holds(List.of(Process.agreement()), part) || holds(p.contents(), part));
                    if (!both.isEmpty()
                            && gate.logic() == Precondition.Logic.NECESSARY
                            && concerns
                            && !holds(p.contents(), gate.condition())) {
                        expected.add(List.of(yes.id(), p.id(), Literals.normal(gate.condition())));
                    }
                }
            }
        }
        Set<Object> found = new HashSet<>();
        for (Finding f : Found.by("R5", n)) {
            Precondition gate = (Precondition) n.act(f.subjects().get(2)).orElseThrow();
            found.add(List.of(f.subjects().get(0), f.subjects().get(1), Literals.normal(gate.condition())));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static boolean holds(List<Term> contents, Term term) {
        return Subsumption.matches(
                Literals.normal(AllOf.builder().terms(contents).build()), Literals.normal(term));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aSignatoryHasAccepted(@ForAll("signed") Negotiation n) {
        Naive naive = new Naive();
        for (Agreement deal : n.agreements()) {
            for (Proposal p : n.proposals()) {
                Set<String> silent = new HashSet<>(deal.parties());
                silent.removeAll(Naive.parties(p));
                answers(n, p, Kind.ACCEPT).forEach(yes -> silent.removeAll(Naive.parties(yes)));
                boolean became = p.linkage() != Proposal.Linkage.ALTERNATIVES
                        && Set.copyOf(p.contents()).equals(Set.copyOf(deal.terms()))
                        && !Naive.before(deal.signed().or(deal::effective), p.when());
                if (became && deal.signed().or(deal::effective).isPresent() && !silent.isEmpty()) {
                    naive.expect(deal.id(), p.id());
                }
            }
        }
        naive.isWhatIsFoundBy("R6", n);
    }

    /** The deal has just the terms of one proposal, or less or more than that; no two terms contain each other. */
    @Provide
    Arbitrary<Negotiation> signed() {
        Arbitrary<List<Term>> terms = Arbitraries.<Term>of(World.STOP, World.FREE, Process.talks())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<Negotiation> talks = answered().filter(n -> !n.agreements().isEmpty());
        return Combinators.combine(talks, terms, terms, Arbitraries.of(Proposal.Linkage.class))
                .as((n, offered, agreed, linkage) -> {
                    Agreement deal = Agreement.builder()
                            .copy(n.agreements().get(0))
                            .terms(agreed)
                            .build();
                    List<Act> acts = n.acts().stream()
                            .map(a -> a instanceof Proposal p ? offering(p, offered, linkage) : a)
                            .toList();
                    return Negotiation.builder()
                            .copy(n)
                            .agreements(List.of(deal))
                            .acts(acts)
                            .build();
                });
    }

    private static Act offering(Proposal p, List<Term> terms, Proposal.Linkage linkage) {
        return Proposal.builder()
                .copy(Proposal.of(p.id(), terms.toArray(Term[]::new)))
                .holders(p.holders())
                .when(p.when())
                .linkage(linkage)
                .build();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyAcceptsWhatIsOffTheTable(@ForAll("answered") Negotiation n) {
        Naive naive = new Naive();
        for (Proposal p : n.proposals()) {
            for (Response yes : answers(n, p, Kind.ACCEPT)) {
                boolean withdrawn = answers(n, p, Kind.WITHDRAWN).stream().anyMatch(w -> Naive.before(w, yes));
                if (withdrawn || Naive.before(p.validUntil(), yes.when())) {
                    naive.expect(yes.id(), p.id());
                }
            }
        }
        naive.isWhatIsFoundBy("R7", n);
    }

    private static List<Response> answers(Negotiation n, Proposal p, Kind kind) {
        return n.responses().stream()
                .filter(r -> r.kind() == kind && r.to().equals(Optional.of(p.id())))
                .toList();
    }
}
