package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Voices of one party that call an answer open or give it, against a plain loop over all pairs of answers. */
class SpreadOraclesTest {
    @Provide
    Arbitrary<Negotiation> answers() {
        return ParleyArbitraries.conflictsOf(List.of(Response.class)).map(SpreadOraclesTest::named);
    }

    /** Only answers that name plain terms, so that the oracle needs to know nothing of offers. */
    private static Negotiation named(Negotiation n) {
        List<Act> acts = n.acts().stream()
                .filter(a -> a instanceof Response r
                        && r.term().isPresent()
                        && isPlain(r.term().get()))
                .toList();
        return Negotiation.builder().copy(n).acts(acts).build();
    }

    private static boolean isPlain(Term term) {
        return term instanceof SimpleTerm
                || (term instanceof Not not && not.term() instanceof SimpleTerm)
                || (term instanceof AllOf all && all.terms().stream().allMatch(SimpleTerm.class::isInstance));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anOpenAnswerDiffersFromOneThatAnotherVoiceGives(@ForAll("answers") Negotiation n) {
        Set<String> expected = new HashSet<>();
        for (Response open : n.responses()) {
            for (Response given : n.responses()) {
                for (String party : parties(open)) {
                    if (isOpen(open) && differs(open, given, party)) {
                        terms(open).stream()
                                .filter(t -> touches(n, open, given, t, party))
                                .forEach(t -> expected.add(party + " " + t.issue()));
                    }
                }
            }
        }
        Set<String> found = new HashSet<>();
        IntraPartySpread.of(n).spreads().stream()
                .filter(s -> s.acts().stream().anyMatch(a -> isOpen((Response) a)))
                .forEach(s -> found.add(s.party() + " " + s.issue()));
        assertThat(found).isEqualTo(expected);
    }

    private static boolean isOpen(Response r) {
        return r.kind() == Response.Kind.PENDING || r.kind() == Response.Kind.UNDER_REVIEW;
    }

    private static boolean differs(Response open, Response given, String party) {
        Set<Holder> both = new HashSet<>(open.holders());
        both.retainAll(given.holders());
        return both.isEmpty() && parties(given).contains(party) && decides(given);
    }

    /** Yes, or no to one thing. */
    private static boolean decides(Response r) {
        boolean yes = r.kind() == Response.Kind.ACCEPT || r.kind() == Response.Kind.CONDITIONAL_ACCEPT;
        boolean no = r.kind() == Response.Kind.REJECT && terms(r).size() == 1;
        return yes || no;
    }

    private static boolean touches(Negotiation n, Response open, Response given, SimpleTerm term, String party) {
        return terms(given).stream().anyMatch(t -> isAbout(t, term) && !isTakenBack(n, given, t))
                && n.responses().stream()
                        .filter(r -> parties(r).contains(party) && decides(r) && before(open, r))
                        .noneMatch(r -> terms(r).stream().anyMatch(t -> isAbout(t, term) && !isTakenBack(n, r, t)));
    }

    private static boolean isAbout(SimpleTerm a, SimpleTerm b) {
        return a.issue().equals(b.issue()) && (Subsumption.matches(a, b) || Subsumption.matches(b, a));
    }

    private static boolean isTakenBack(Negotiation n, Response given, SimpleTerm term) {
        return n.responses().stream()
                .filter(r -> decides(r) && before(given, r) && isFor(r) != isFor(given))
                .filter(r -> r.holders().stream().anyMatch(given.holders()::contains))
                .anyMatch(r -> terms(r).stream()
                        .anyMatch(t -> isFor(given) ? Subsumption.matches(term, t) : Subsumption.matches(t, term)));
    }

    private static boolean isFor(Response r) {
        boolean yes = r.kind() != Response.Kind.REJECT;
        return yes != (r.term().orElseThrow() instanceof Not);
    }

    private static boolean before(Act a, Act b) {
        Optional<PartialDate> first = a.when();
        Optional<PartialDate> second = b.when();
        return first.isPresent()
                && second.isPresent()
                && first.get()
                        .latest()
                        .orElseThrow()
                        .isBefore(second.get().earliest().orElseThrow());
    }

    private static List<SimpleTerm> terms(Response r) {
        return r.term().orElseThrow().leaves();
    }

    private static List<String> parties(Response r) {
        List<String> parties = new ArrayList<>();
        r.holders().forEach(h -> h.party().ifPresent(parties::add));
        return parties;
    }
}
