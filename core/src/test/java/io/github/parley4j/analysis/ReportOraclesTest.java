package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What sources tell of talks, fears and pressure, against the plainest loops that say the same. */
class ReportOraclesTest {
    @Provide
    Arbitrary<Negotiation> conflicts() {
        return ParleyArbitraries.conflicts();
    }

    @Provide
    Arbitrary<Negotiation> announced() {
        return ParleyArbitraries.conflictsOf(List.of(Threat.class, Commitment.class));
    }

    @Provide
    Arbitrary<Negotiation> wanted() {
        return ParleyArbitraries.conflictsOf(List.of(Threat.class, Demand.class, Precondition.class));
    }

    /** Talks that are on, off, and yet to come, on one day that both may mean, of the same two or of nobody named. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void talksAreNotOnAndOffAtOnce(@ForAll("conflicts") Negotiation n) {
        Set<Set<String>> expected = new HashSet<>();
        for (Meeting a : n.meetings()) {
            for (Meeting b : n.meetings()) {
                Set<String> both = new HashSet<>(a.participants());
                both.retainAll(b.participants());
                boolean one = a.participants().isEmpty() || b.participants().isEmpty() || both.size() > 1;
                boolean differ = !state(a).isEmpty() && !state(b).isEmpty() && !state(a).equals(state(b));
                if (one && differ && !before(day(n, a), day(n, b)) && !before(day(n, b), day(n, a))) {
                    expected.add(Set.of(a.id(), b.id()));
                }
            }
        }
        Set<Set<String>> found = new HashSet<>();
        ContradictoryReports.of(n)
                .of(ContradictoryReports.Kind.TALKS)
                .forEach(c -> found.add(Set.copyOf(c.subjects())));
        assertThat(expected).containsAll(found);
        assertThat(found.isEmpty()).isEqualTo(expected.isEmpty());
    }

    private static String state(Meeting m) {
        boolean denied =
                !m.evidence().isEmpty() && m.evidence().stream().allMatch(e -> e.factuality() == Factuality.CT_MINUS);
        return switch (m.status()) {
            case ONGOING -> denied ? "off" : "on";
            case PLANNED -> denied ? "off" : "to come";
            case CANCELLED -> denied ? "" : "off";
            case HELD, UNSPECIFIED -> "";
        };
    }

    /** Its own day, or else that of the first document. */
    private static Optional<PartialDate> day(Negotiation n, Meeting m) {
        return m.time()
                .or(() -> n.documents().stream()
                        .filter(d ->
                                m.evidence().stream().anyMatch(e -> e.document().equals(d.id())))
                        .flatMap(d -> d.date().stream())
                        .min(LocalDate::compareTo)
                        .map(PartialDate::of));
    }

    private static boolean before(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.isPresent()
                && b.isPresent()
                && a.get().latest().get().isBefore(b.get().earliest().get());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aFearIsWhatAnotherAloneForetells(@ForAll("announced") Negotiation n) {
        Set<String> expected = new HashSet<>();
        for (Act act : n.acts()) {
            Set<Optional<String>> tellers = new HashSet<>();
            for (Evidence e : act.evidence()) {
                List<Attribution> chain = e.attribution();
                tellers.add(
                        chain.isEmpty()
                                ? Optional.empty()
                                : chain.get(chain.size() - 1).party());
            }
            if (tellers.size() == 1) {
                tellers.iterator()
                        .next()
                        .filter(teller -> !act.heldBy(teller))
                        .ifPresent(teller -> parties(act).forEach(of -> expected.add(teller + of + act.id())));
            }
        }
        Set<String> found = new HashSet<>();
        Credibility.of(n)
                .fears()
                .forEach(f -> found.add(f.party() + f.of() + f.act().id()));
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whoPressesWhomAndThroughWhom(@ForAll("wanted") Negotiation n) {
        Set<String> expected = new HashSet<>();
        for (Act act : n.acts()) {
            for (String from : parties(act)) {
                List<String> means = new ArrayList<>(act.addressees());
                List<String> asked = without(act.addressees(), parties(act));
                List<String> obliged = without(obligors(act.contents()), parties(act));
                means.addAll(obligors(act.contents()));
                means = without(means, parties(act));
                List<String> depends = without(obligors(act.waitsFor()), parties(act));
                if (!means.isEmpty() && !without(depends, means).isEmpty()) {
                    add(expected, act, from, means, without(depends, means));
                } else if (!asked.isEmpty() && !without(obliged, asked).isEmpty()) {
                    add(expected, act, from, asked, without(obliged, asked));
                } else if (isOutside(n, from)) {
                    Stream.concat(means.stream(), depends.stream())
                            .forEach(to -> expected.add(act.id() + " " + from + " " + to));
                }
            }
        }
        Set<String> found = new HashSet<>();
        Pressure.of(n)
                .pushes()
                .forEach(p -> found.add(p.act().id() + " " + p.from()
                        + p.through().map(t -> " " + t).orElse("") + " " + p.to()));
        assertThat(found).isEqualTo(expected);
        assertThat(Pressure.of(n).on("northland")).allMatch(p -> p.to().equals("northland"));
    }

    private static void add(Set<String> expected, Act act, String from, List<String> means, List<String> ends) {
        means.forEach(m -> ends.forEach(to -> expected.add(act.id() + " " + from + " " + m + " " + to)));
    }

    private static boolean isOutside(Negotiation n, String party) {
        List<ParticipationRole> roles = n.participations().stream()
                .filter(p -> p.party().equals(party))
                .map(p -> p.role())
                .toList();
        return !roles.isEmpty() && !roles.contains(ParticipationRole.PRINCIPAL);
    }

    private static List<String> obligors(List<Term> terms) {
        return terms.stream()
                .flatMap(t -> t.leaves().stream())
                .map(SimpleTerm::obligors)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> without(List<String> parties, List<String> others) {
        Set<String> rest = new LinkedHashSet<>(parties);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    private static List<String> parties(Act act) {
        return act.holders().stream()
                .flatMap(h -> h.party().stream())
                .distinct()
                .toList();
    }
}
