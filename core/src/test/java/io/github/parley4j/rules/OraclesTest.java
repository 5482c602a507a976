package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.model.SimpleTerm;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.lang3.StringUtils;

/** The rules against the plainest loops that say the same. */
class OraclesTest {
    @Provide
    Arbitrary<Negotiation> negotiations() {
        return Dense.negotiations();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void answers(@ForAll("negotiations") Negotiation n) {
        Set<Set<String>> unknown = new HashSet<>();
        Set<Set<String>> own = new HashSet<>();
        Set<Set<String>> bothWays = new HashSet<>();
        Set<Set<String>> late = new HashSet<>();
        for (Response r : n.responses()) {
            Optional<Act> to = n.act(r.to().orElse(""));
            if (to.isEmpty()) {
                unknown.add(Set.of(r.id()));
            }
            for (Response other : n.responses()) {
                boolean sameTarget = other.to().equals(r.to());
                boolean yesAndNo = r.kind() == Kind.ACCEPT && other.kind() != Kind.ACCEPT;
                boolean oneVoice = r.holders().stream().anyMatch(other.holders()::contains);
                if (sameTarget && yesAndNo && oneVoice && !before(r, other) && !before(other, r)) {
                    bothWays.add(Set.of(r.id(), other.id()));
                }
                if (sameTarget
                        && to.filter(Proposal.class::isInstance).isPresent()
                        && r.kind() == Kind.ACCEPT
                        && other.kind() == Kind.WITHDRAWN
                        && before(other, r)) {
                    late.add(Set.of(r.id(), to.get().id()));
                }
            }
            if (to.isPresent() && to.get() instanceof Proposal p) {
                if (r.kind() == Kind.ACCEPT && before(p.validUntil(), r.when())) {
                    late.add(Set.of(r.id(), p.id()));
                }
                if (r.kind() == Kind.REJECT
                        && parties(r).stream().anyMatch(party -> p.heldBy(party) && !withdrew(n, p, party))) {
                    own.add(Set.of(r.id(), p.id()));
                }
            }
        }
        assertThat(found(n, "R1")).isEqualTo(unknown);
        assertThat(found(n, "R2")).isEqualTo(own);
        assertThat(found(n, "R3")).isEqualTo(bothWays);
        assertThat(found(n, "R7")).isEqualTo(late);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void unknownIds(@ForAll("negotiations") Negotiation n) {
        Set<Set<String>> expected = new HashSet<>();
        for (Act act : n.acts()) {
            parties(act).stream().filter(p -> n.party(p).isEmpty()).forEach(p -> expected.add(Set.of(act.id(), p)));
            act.evidence().forEach(e -> expected.add(Set.of(act.id(), e.document())));
        }
        assertThat(found(n, "S1")).isEqualTo(expected);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void demandsInAndOut(@ForAll("negotiations") Negotiation n) {
        Set<Object> expected = new HashSet<>();
        for (Demand in : n.demands()) {
            for (Demand out : n.demands()) {
                if (in.mode() == Demand.Mode.MUST_INCLUDE
                        && out.mode() == Demand.Mode.MUST_EXCLUDE
                        && in.term() instanceof SimpleTerm
                        && Subsumption.matches(in.term(), Literals.normal(out.term()))) {
                    expected.add(List.of(in.holders(), in.term(), out.holders(), out.term()));
                }
            }
        }
        Set<Object> found = Rules.all().check(n).stream()
                .filter(f -> f.rule().equals("C3"))
                .map(f -> List.<Object>of(
                        demand(n, f, 0).holders(),
                        demand(n, f, 0).term(),
                        demand(n, f, 1).holders(),
                        demand(n, f, 1).term()))
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(expected);
    }

    /** With no length and no date, only the order of the phases counts. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void phasesAgainstPreconditions(@ForAll("negotiations") Negotiation n) {
        Set<String> expected = new HashSet<>();
        for (Proposal p : n.proposals()) {
            for (Precondition gate : n.preconditions()) {
                if (p.linkage() != Proposal.Linkage.ALTERNATIVES && breaks(p, gate)) {
                    expected.add(p.id());
                }
            }
        }
        Set<String> found = found(n, "C8").stream()
                .flatMap(Set::stream)
                .filter(id -> n.act(id).filter(Proposal.class::isInstance).isPresent())
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(expected);
    }

    /** Some part that is held back comes in an earlier phase than every leg with a part that it waits for. */
    private static boolean breaks(Proposal p, Precondition gate) {
        if (!(gate.condition() instanceof SimpleTerm first) || !(gate.consequent() instanceof SimpleTerm held)) {
            return false;
        }
        SimpleTerm own = held.obligors().isEmpty() ? held.by(parties(gate).toArray(String[]::new)) : held;
        int earliest = p.legs().stream()
                .filter(leg -> Subsumption.matches(Literals.normal(leg.term()), first))
                .mapToInt(leg -> leg.phase().orElse(0))
                .min()
                .orElse(0);
        return p.legs().stream()
                .filter(leg -> Subsumption.matches(Literals.normal(leg.term()), Literals.normal(own)))
                .anyMatch(leg -> leg.phase().orElse(0) < earliest);
    }

    /** Every number up to a thousand is tried. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void figures(@ForAll("negotiations") Negotiation n) {
        Set<Set<String>> expected = new HashSet<>();
        for (Figure a : n.figures()) {
            for (Figure b : n.figures()) {
                if (!a.id().equals(b.id()) && comparable(a, b) && nothingFits(a.quantity(), b.quantity())) {
                    expected.add(Set.of(a.id(), b.id()));
                }
            }
        }
        assertThat(found(n, "Q1")).isEqualTo(expected);
    }

    private static boolean comparable(Figure a, Figure b) {
        String[] x = StringUtils.split(a.measure());
        String[] y = StringUtils.split(b.measure());
        boolean who = x[0].equals(y[0]) || x[0].equals("people") || y[0].equals("people");
        boolean whose =
                a.subject().isEmpty() || b.subject().isEmpty() || a.subject().equals(b.subject());
        double low = Math.min(top(a.quantity()), top(b.quantity()));
        double high = Math.max(bottom(a.quantity()), bottom(b.quantity()));
        return x[1].equals(y[1]) && who && whose && high <= 2 * low;
    }

    private static double top(Quantity q) {
        return q.max().map(Number::doubleValue).orElse(Double.MAX_VALUE / 4);
    }

    private static double bottom(Quantity q) {
        return q.min().map(Number::doubleValue).orElse(0.0);
    }

    private static boolean nothingFits(Quantity a, Quantity b) {
        for (int number = 0; number < 1000; number++) {
            if (fits(number, a) && fits(number, b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(int number, Quantity q) {
        double slack = q.hedge() == Quantity.Hedge.ABOUT ? 0.1 : 0;
        return number >= bottom(q) * (1 - slack) && number <= top(q) * (1 + slack);
    }

    private static Demand demand(Negotiation n, Finding f, int number) {
        return (Demand) n.act(f.subjects().get(number)).orElseThrow();
    }

    private static boolean withdrew(Negotiation n, Proposal p, String party) {
        return n.responses().stream()
                .anyMatch(r -> r.kind() == Kind.WITHDRAWN && r.to().equals(Optional.of(p.id())) && r.heldBy(party));
    }

    private static List<String> parties(Act act) {
        return act.holders().stream()
                .map(Holder::party)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean before(Act a, Act b) {
        return before(a.when(), b.when());
    }

    private static boolean before(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.isPresent()
                && b.isPresent()
                && a.get().latest().get().isBefore(b.get().earliest().get());
    }

    private static Set<Set<String>> found(Negotiation n, String rule) {
        return Rules.all().check(n).stream()
                .filter(f -> f.rule().equals(rule))
                .map(f -> Set.copyOf(f.subjects()))
                .collect(Collectors.toSet());
    }
}
