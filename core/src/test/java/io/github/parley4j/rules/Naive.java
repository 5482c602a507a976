package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Transfer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What oracles share: plain loops, and the comparison with what a rule finds. */
final class Naive {
    private final Set<Set<String>> expected = new HashSet<>();

    void expect(String... subjects) {
        expected.add(new HashSet<>(Arrays.asList(subjects)));
    }

    void isWhatIsFoundBy(String rule, Negotiation n) {
        assertThat(Found.subjects(rule, n)).isEqualTo(expected);
    }

    static Set<String> parties(Act act) {
        Set<String> parties = new LinkedHashSet<>();
        act.holders().forEach(h -> h.party().ifPresent(parties::add));
        return parties;
    }

    static List<SimpleTerm> leaves(Act act) {
        List<SimpleTerm> leaves = new ArrayList<>();
        Stream.of(act.contents(), act.waitsFor(), act.regardlessOf().stream().toList())
                .flatMap(List<? extends Term>::stream)
                .forEach(t -> leaves.addAll(t.leaves()));
        return leaves;
    }

    /** The number of people or goods that a term gives away. */
    static Optional<Quantity> given(SimpleTerm term) {
        if (term instanceof Release r) {
            return r.selection().quantity();
        }
        if (term instanceof Access a) {
            return a.rate();
        }
        return term instanceof Transfer t ? t.quantity() : Optional.empty();
    }

    static boolean before(Act a, Act b) {
        return before(a.when(), b.when());
    }

    static boolean atOneTime(Act a, Act b) {
        return !before(a, b) && !before(b, a);
    }

    static boolean before(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.flatMap(PartialDate::latest)
                .filter(last ->
                        b.flatMap(PartialDate::earliest).filter(last::isBefore).isPresent())
                .isPresent();
    }
}
