package io.github.parley4j.logic;

import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermVisitor;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings a term into negation normal form (De Morgan), its words and deadlines left off, so that equal contents are equal
 * terms. No military action is a stop to it.
 */
public final class Literals {
    private Literals() {}

    /**
     * Brings a term into its normal form.
     *
     * @param term a term
     * @return the same with {@link Not} only directly above simple terms
     */
    public static Term normal(Term term) {
        return term.accept(new Normal(false));
    }

    /**
     * Lists what a normal form is made of.
     *
     * @param normal a term in normal form
     * @return its simple terms, denied ones below {@link Not}, in order
     */
    public static Stream<Term> in(Term normal) {
        if (normal instanceof AllOf all) {
            return all.terms().stream().flatMap(Literals::in);
        }
        return normal instanceof AnyOf any ? any.terms().stream().flatMap(Literals::in) : Stream.of(normal);
    }

    /** What two literals must share for one to contain the other. */
    static String kind(Term literal) {
        if (literal instanceof Not not) {
            return "not " + kind(not.term());
        }
        if (literal instanceof Process process && process.isGate()) {
            return "gate";
        }
        return ((SimpleTerm) literal).issue();
    }

    private record Normal(boolean denied) implements TermVisitor<Term> {
        @Override
        public Term simple(SimpleTerm term) {
            SimpleTerm bare = Bare.of(term);
            if (!denied) {
                return bare;
            }
            return bare.issue().equals("military-action")
                    ? Cessation.builder()
                            .obligors(bare.obligors())
                            .place(bare.place())
                            .build()
                    : Not.of(bare);
        }

        @Override
        public Term allOf(AllOf term) {
            return joined(term.terms(), !denied);
        }

        @Override
        public Term anyOf(AnyOf term) {
            return joined(term.terms(), denied);
        }

        @Override
        public Term not(Not term) {
            return term.term().accept(new Normal(!denied));
        }

        private Term joined(List<Term> terms, boolean all) {
            Term[] parts = terms.stream().map(t -> t.accept(this)).toArray(Term[]::new);
            return all ? AllOf.of(parts) : AnyOf.of(parts);
        }
    }
}
