package io.github.parley4j.rules;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Walks through the terms of acts. */
final class Contents {
    private Contents() {}

    /** Every term of an act: contents, conditions, and what a commitment holds in spite of. */
    static Stream<Term> all(Act act) {
        Stream<Term> regardless = act instanceof Commitment c ? c.regardlessOf().stream() : Stream.of();
        return Stream.of(act.contents().stream(), act.waitsFor().stream(), regardless)
                .flatMap(Function.identity());
    }

    static Stream<SimpleTerm> leaves(Act act) {
        return all(act).flatMap(t -> t.leaves().stream());
    }

    /** The simple terms that must all hold: none below "or" or "not". */
    static Stream<SimpleTerm> sure(Term term) {
        if (term instanceof AllOf all) {
            return all.terms().stream().flatMap(Contents::sure);
        }
        return term instanceof SimpleTerm simple ? Stream.of(simple) : Stream.of();
    }

    /** The same, of the holder where nobody is named. */
    static SimpleTerm ownedBy(List<String> parties, SimpleTerm term) {
        return term.obligors().isEmpty() ? term.by(parties.toArray(String[]::new)) : term;
    }

    /** Whether one date surely comes before another; false if either is missing. */
    static boolean before(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.isPresent() && b.isPresent() && a.get().isSurelyBefore(b.get());
    }

    /** Whether neither act surely comes before the other, so that one does not just replace the other. */
    static boolean sameTime(Act a, Act b) {
        return !before(a.when(), b.when()) && !before(b.when(), a.when());
    }
}
