package io.github.parley4j.table;

import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermVisitor;
import java.util.List;
import java.util.stream.Stream;

/** A simple term within a term, and whether an odd number of denials stands above it. */
record Leaf(SimpleTerm term, boolean negated) {
    static Stream<Leaf> of(Term term, boolean negated) {
        return term.accept(new Walk(negated));
    }

    private record Walk(boolean negated) implements TermVisitor<Stream<Leaf>> {
        @Override
        public Stream<Leaf> simple(SimpleTerm term) {
            return Stream.of(new Leaf(term, negated));
        }

        @Override
        public Stream<Leaf> allOf(AllOf term) {
            return each(term.terms());
        }

        @Override
        public Stream<Leaf> anyOf(AnyOf term) {
            return each(term.terms());
        }

        @Override
        public Stream<Leaf> not(Not term) {
            return of(term.term(), !negated);
        }

        private Stream<Leaf> each(List<Term> terms) {
            return terms.stream().flatMap(term -> term.accept(this));
        }
    }
}
