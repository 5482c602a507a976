package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.TermVisitor;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Gives a simple term of any shape the fields that all of them have. */
record CommonFields(
        List<String> obligors,
        List<String> beneficiaries,
        Optional<String> place,
        Optional<PartialDate> deadline,
        Optional<String> text,
        List<Quantity> quantities)
        implements TermVisitor<SimpleTerm> {
    static Arbitrary<CommonFields> any() {
        return Combinators.combine(
                        Ids.parties(),
                        Ids.parties(),
                        ValueArbitraries.texts().optional(0.3),
                        ValueArbitraries.partialDates().optional(0.3),
                        ValueArbitraries.texts().optional(0.3),
                        ValueArbitraries.quantities().list().ofMaxSize(1))
                .as(CommonFields::new);
    }

    @Override
    public SimpleTerm cessation(Cessation term) {
        return Cessation.builder()
                .copy(term)
                .obligors(obligors)
                .beneficiaries(beneficiaries)
                .place(place)
                .deadline(deadline)
                .text(text)
                .quantities(quantities)
                .build();
    }

    @Override
    public SimpleTerm release(Release term) {
        return Release.builder()
                .copy(term)
                .obligors(obligors)
                .beneficiaries(beneficiaries)
                .place(place)
                .deadline(deadline)
                .text(text)
                .quantities(quantities)
                .build();
    }

    @Override
    public SimpleTerm withdrawal(Withdrawal term) {
        return Withdrawal.builder()
                .copy(term)
                .obligors(obligors)
                .beneficiaries(beneficiaries)
                .place(place)
                .deadline(deadline)
                .text(text)
                .quantities(quantities)
                .build();
    }

    @Override
    public SimpleTerm access(Access term) {
        return Access.builder()
                .copy(term)
                .obligors(obligors)
                .beneficiaries(beneficiaries)
                .place(place)
                .deadline(deadline)
                .text(text)
                .quantities(quantities)
                .build();
    }

    @Override
    public SimpleTerm transfer(Transfer term) {
        return Transfer.builder()
                .copy(term)
                .obligors(obligors)
                .beneficiaries(beneficiaries)
                .place(place)
                .deadline(deadline)
                .text(text)
                .quantities(quantities)
                .build();
    }

    @Override
    public SimpleTerm measure(Measure term) {
        return Measure.builder()
                .copy(term)
                .obligors(obligors)
                .beneficiaries(beneficiaries)
                .place(place)
                .deadline(deadline)
                .text(text)
                .quantities(quantities)
                .build();
    }

    @Override
    public SimpleTerm process(Process term) {
        return Process.builder()
                .copy(term)
                .obligors(obligors)
                .beneficiaries(beneficiaries)
                .place(place)
                .deadline(deadline)
                .text(text)
                .quantities(quantities)
                .build();
    }

    @Override
    public SimpleTerm other(Other term) {
        return Other.builder()
                .copy(term)
                .obligors(obligors)
                .beneficiaries(beneficiaries)
                .place(place)
                .deadline(deadline)
                .text(text)
                .quantities(quantities)
                .build();
    }

    @Override
    public SimpleTerm simple(SimpleTerm term) {
        throw new AssertionError(term);
    }

    @Override
    public SimpleTerm allOf(AllOf term) {
        throw new AssertionError(term);
    }

    @Override
    public SimpleTerm anyOf(AnyOf term) {
        throw new AssertionError(term);
    }

    @Override
    public SimpleTerm not(Not term) {
        throw new AssertionError(term);
    }
}
