package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks through the terms of acts. */
public final class Contents {
    private Contents() {}

    /**
     * Lists every term of an act.
     *
     * @param act the act
     * @return contents, conditions, and what it holds in spite of
     */
    public static Stream<Term> all(Act act) {
        return listed(act).stream();
    }

    /**
     * Lists every simple term of an act.
     *
     * @param act the act
     * @return the simple terms of its contents, conditions, and what it holds in spite of
     */
    public static Stream<SimpleTerm> leaves(Act act) {
        List<SimpleTerm> leaves = new ArrayList<>();
        for (Term term : listed(act)) {
            leaves.addAll(term.leaves());
        }
        return leaves.stream();
    }

    private static List<Term> listed(Act act) {
        List<Term> terms = new ArrayList<>(act.contents());
        terms.addAll(act.waitsFor());
        act.regardlessOf().ifPresent(terms::add);
        return terms;
    }

    /**
     * Lists what must hold for a term to hold.
     *
     * @param term the term
     * @return the simple terms that must all hold: none below "or" or "not"
     */
    public static Stream<SimpleTerm> sure(Term term) {
        if (term instanceof AllOf all) {
            return all.terms().stream().flatMap(Contents::sure);
        }
        return term instanceof SimpleTerm simple ? Stream.of(simple) : Stream.of();
    }

    /**
     * Says whose a term is.
     *
     * @param parties the ids of the holders
     * @param term a term
     * @return the same, by the holders where nobody is named
     */
    public static SimpleTerm ownedBy(List<String> parties, SimpleTerm term) {
        return term.obligors().isEmpty() ? term.by(parties.toArray(String[]::new)) : term;
    }

    /**
     * Compares what is sure.
     *
     * @param a a date
     * @param b another
     * @return whether one surely comes before the other; false if either is missing
     */
    public static boolean before(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.isPresent() && b.isPresent() && a.get().isSurelyBefore(b.get());
    }

    /**
     * Compares when acts were said.
     *
     * @param a an act
     * @param b another
     * @return whether neither surely comes before the other, so that one does not just replace the other
     */
    public static boolean sameTime(Act a, Act b) {
        return !before(a.when(), b.when()) && !before(b.when(), a.when());
    }
}
