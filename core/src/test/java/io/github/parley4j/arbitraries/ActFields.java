package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.ActVisitor;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Gives an act of any kind the fields that all of them have. */
record ActFields(
        List<Holder> holders,
        List<String> addressees,
        Optional<PartialDate> when,
        OptionalDouble confidence,
        List<Evidence> evidence,
        Optional<String> note)
        implements ActVisitor<Act> {
    static Arbitrary<ActFields> any() {
        Arbitrary<OptionalDouble> confidence = Arbitraries.doubles()
                .between(0, 1)
                .optional(0.4)
                .map(c -> c.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        return Combinators.combine(
                        ActArbitraries.holders().list().ofMaxSize(2),
                        Ids.parties(),
                        ValueArbitraries.partialDates().optional(0.3),
                        confidence,
                        ReportArbitraries.evidence().list().ofMaxSize(2),
                        ValueArbitraries.texts().optional(0.2))
                .as(ActFields::new);
    }

    @Override
    public Act demand(Demand act) {
        return Demand.builder()
                .copy(act)
                .holders(holders)
                .addressees(addressees)
                .when(when)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .build();
    }

    @Override
    public Act precondition(Precondition act) {
        return Precondition.builder()
                .copy(act)
                .holders(holders)
                .addressees(addressees)
                .when(when)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .build();
    }

    @Override
    public Act proposal(Proposal act) {
        return Proposal.builder()
                .copy(act)
                .holders(holders)
                .addressees(addressees)
                .when(when)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .build();
    }

    @Override
    public Act response(Response act) {
        return Response.builder()
                .copy(act)
                .holders(holders)
                .addressees(addressees)
                .when(when)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .build();
    }

    @Override
    public Act threat(Threat act) {
        return Threat.builder()
                .copy(act)
                .holders(holders)
                .addressees(addressees)
                .when(when)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .build();
    }

    @Override
    public Act commitment(Commitment act) {
        return Commitment.builder()
                .copy(act)
                .holders(holders)
                .addressees(addressees)
                .when(when)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .build();
    }
}
