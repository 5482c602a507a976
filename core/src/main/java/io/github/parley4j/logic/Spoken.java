package io.github.parley4j.logic;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermVisitor;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** A term as it reads in a sentence: the names of the parties in place of their ids, and the words of the source quoted. */
record Spoken(UnaryOperator<String> name) implements TermVisitor<Term> {
    @Override
    public Term cessation(Cessation t) {
        return Cessation.builder().copy(t).obligors(obligors(t)).build();
    }

    @Override
    public Term release(Release t) {
        Selection who = t.selection();
        boolean captor = who.heldBy().map(List::of).equals(Optional.of(t.obligors()));
        Selection named = Selection.builder()
                .copy(who)
                .heldBy(captor ? Optional.empty() : who.heldBy().map(name))
                .build();
        return Release.builder()
                .copy(t)
                .issue(t.issue())
                .selection(named)
                .obligors(obligors(t))
                .build();
    }

    @Override
    public Term withdrawal(Withdrawal t) {
        return Withdrawal.builder().copy(t).obligors(obligors(t)).build();
    }

    @Override
    public Term access(Access t) {
        return Access.builder().copy(t).obligors(obligors(t)).build();
    }

    @Override
    public Term transfer(Transfer t) {
        return Transfer.builder()
                .copy(t)
                .from(t.from().map(name))
                .to(t.to().map(name))
                .obligors(obligors(t))
                .build();
    }

    @Override
    public Term measure(Measure t) {
        return Measure.builder().copy(t).obligors(obligors(t)).build();
    }

    @Override
    public Term process(Process t) {
        return Process.builder().copy(t).obligors(obligors(t)).build();
    }

    @Override
    public Term other(Other t) {
        String words = StringUtils.normalizeSpace(t.text().orElse(""));
        if (words.isEmpty()) {
            return Other.builder().copy(t).obligors(obligors(t)).build();
        }
        return Other.builder()
                .copy(t)
                .text("“" + words + "”")
                .obligors(List.of())
                .place(t.place().filter(place -> !Strings.CI.contains(words, place)))
                .build();
    }

    @Override
    public Term simple(SimpleTerm t) {
        return t;
    }

    @Override
    public Term allOf(AllOf t) {
        return AllOf.of(parts(t.terms()));
    }

    @Override
    public Term anyOf(AnyOf t) {
        return AnyOf.of(parts(t.terms()));
    }

    @Override
    public Term not(Not t) {
        return Not.of(t.term().accept(this));
    }

    private Term[] parts(List<Term> terms) {
        return terms.stream().map(t -> t.accept(this)).toArray(Term[]::new);
    }

    private List<String> obligors(SimpleTerm t) {
        Stream<String> names = t.obligors().stream().map(name);
        return names.toList();
    }
}
