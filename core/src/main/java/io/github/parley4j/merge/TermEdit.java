package io.github.parley4j.merge;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.TermVisitor;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Copies terms with other ids of parties, with or without their words.
 *
 * @param party gives the new id of a party
 * @param worded whether the words for terms and quantities are kept
 */
record TermEdit(UnaryOperator<String> party, boolean worded) implements TermVisitor<Term> {
    Term of(Term term) {
        return term.accept(this);
    }

    TermDuration of(TermDuration duration) {
        if (duration instanceof TermDuration.Until until) {
            return TermDuration.until(of(until.condition()));
        }
        return duration instanceof TermDuration.Fixed fixed ? TermDuration.of(of(fixed.quantity())) : duration;
    }

    Quantity of(Quantity quantity) {
        return worded
                ? quantity
                : Quantity.builder().copy(quantity).text(Optional.empty()).build();
    }

    List<String> parties(List<String> ids) {
        List<String> renamed = ids.stream().map(party).distinct().toList();
        return worded ? renamed : renamed.stream().sorted().toList();
    }

    private Optional<String> words(SimpleTerm term) {
        return worded ? term.text() : Optional.empty();
    }

    private List<Quantity> quantities(SimpleTerm term) {
        return term.quantities().stream().map(this::of).toList();
    }

    @Override
    public Term simple(SimpleTerm term) {
        throw new AssertionError("SimpleTerm is sealed: " + term.getClass());
    }

    @Override
    public Term allOf(AllOf term) {
        return AllOf.of(term.terms().stream().map(this::of).toArray(Term[]::new));
    }

    @Override
    public Term anyOf(AnyOf term) {
        return AnyOf.of(term.terms().stream().map(this::of).toArray(Term[]::new));
    }

    @Override
    public Term not(Not term) {
        return Not.of(of(term.term()));
    }

    @Override
    public Term cessation(Cessation t) {
        return Cessation.builder()
                .copy(t)
                .obligors(parties(t.obligors()))
                .beneficiaries(parties(t.beneficiaries()))
                .text(words(t))
                .quantities(quantities(t))
                .activity(worded ? t.activity() : Optional.empty())
                .duration(of(t.duration()))
                .build();
    }

    @Override
    public Term release(Release t) {
        Selection who = t.selection();
        return Release.builder()
                .copy(t)
                .obligors(parties(t.obligors()))
                .beneficiaries(parties(t.beneficiaries()))
                .text(words(t))
                .quantities(quantities(t))
                .selection(Selection.builder()
                        .copy(who)
                        .heldBy(who.heldBy().map(party))
                        .quantity(who.quantity().map(this::of))
                        .build())
                .build();
    }

    @Override
    public Term withdrawal(Withdrawal t) {
        return Withdrawal.builder()
                .copy(t)
                .obligors(parties(t.obligors()))
                .beneficiaries(parties(t.beneficiaries()))
                .text(words(t))
                .quantities(quantities(t))
                .build();
    }

    @Override
    public Term access(Access t) {
        return Access.builder()
                .copy(t)
                .obligors(parties(t.obligors()))
                .beneficiaries(parties(t.beneficiaries()))
                .text(words(t))
                .quantities(quantities(t))
                .rate(t.rate().map(this::of))
                .build();
    }

    @Override
    public Term transfer(Transfer t) {
        return Transfer.builder()
                .copy(t)
                .obligors(parties(t.obligors()))
                .beneficiaries(parties(t.beneficiaries()))
                .text(words(t))
                .quantities(quantities(t))
                .quantity(t.quantity().map(this::of))
                .from(t.from().map(party))
                .to(t.to().map(party))
                .build();
    }

    @Override
    public Term measure(Measure t) {
        return Measure.builder()
                .copy(t)
                .obligors(parties(t.obligors()))
                .beneficiaries(parties(t.beneficiaries()))
                .text(words(t))
                .quantities(quantities(t))
                .value(t.value().map(this::of))
                .baseline(t.baseline().map(this::of))
                .build();
    }

    @Override
    public Term process(Process t) {
        return Process.builder()
                .copy(t)
                .obligors(parties(t.obligors()))
                .beneficiaries(parties(t.beneficiaries()))
                .text(words(t))
                .quantities(quantities(t))
                .build();
    }

    @Override
    public Term other(Other t) {
        return Other.builder()
                .copy(t)
                .obligors(parties(t.obligors()))
                .beneficiaries(parties(t.beneficiaries()))
                .text(words(t))
                .quantities(quantities(t))
                .build();
    }
}
