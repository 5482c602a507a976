package io.github.parley4j.logic;

import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;

/**
 * When doing one thing means doing another: to release all is to release some, a permanent ceasefire is a ceasefire, and
 * no agreement comes without talks.
 *
 * <p>Conjunction and disjunction follow the rules of a free lattice (Whitman 1941): sound, and complete without
 * distribution.
 */
public final class Subsumption {
    private Subsumption() {}

    /**
     * Tells whether a term contains another, by what both say. Reflexive and transitive.
     *
     * @param a a term
     * @param b another
     * @return whether whoever does {@code a} does {@code b}
     */
    public static boolean entails(Term a, Term b) {
        return entails(a, b, LeafEntailment.STRICT);
    }

    /**
     * Tells whether a term contains another, when what it leaves open (who, where) may be what the other names. Within
     * one negotiation "a ceasefire" is as a rule the one they talk about. Not transitive.
     *
     * @param a a term
     * @param b another
     * @return whether whoever does {@code a}, so completed, does {@code b}
     */
    public static boolean matches(Term a, Term b) {
        return entails(a, b, LeafEntailment.COMPLETING);
    }

    private static boolean entails(Term a, Term b, LeafEntailment leaves) {
        if (b instanceof AllOf all) {
            return all.terms().stream().allMatch(part -> entails(a, part, leaves));
        }
        if (a instanceof AnyOf any) {
            return any.terms().stream().allMatch(part -> entails(part, b, leaves));
        }
        if (a instanceof SimpleTerm x && b instanceof SimpleTerm y) {
            return leaves.holds(x, y);
        }
        if (a instanceof Not x && b instanceof Not y && entails(y.term(), x.term(), leaves)) {
            return true;
        }
        return (a instanceof AllOf all && all.terms().stream().anyMatch(part -> entails(part, b, leaves)))
                || (b instanceof AnyOf any && any.terms().stream().anyMatch(part -> entails(a, part, leaves)));
    }
}
