package io.github.parley4j.merge;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.ActVisitor;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Copies an act with another id, other people and evidence, and with its terms and references changed.
 *
 * @param terms changes the terms
 * @param reference gives the new id of an act that it refers to
 */
record ActEdit(
        String id,
        List<Holder> holders,
        List<String> addressees,
        OptionalDouble confidence,
        List<Evidence> evidence,
        Optional<String> note,
        TermEdit terms,
        UnaryOperator<String> reference)
        implements ActVisitor<Act> {
    @Override
    public Act demand(Demand act) {
        return Demand.builder()
                .copy(act)
                .id(id)
                .holders(holders)
                .addressees(addressees)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .term(terms.of(act.term()))
                .build();
    }

    @Override
    public Act precondition(Precondition act) {
        return Precondition.builder()
                .copy(act)
                .id(id)
                .holders(holders)
                .addressees(addressees)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .consequent(terms.of(act.consequent()))
                .condition(terms.of(act.condition()))
                .build();
    }

    @Override
    public Act proposal(Proposal act) {
        return Proposal.builder()
                .copy(act)
                .id(id)
                .holders(holders)
                .addressees(addressees)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .legs(act.legs().stream()
                        .map(leg -> Leg.builder()
                                .copy(leg)
                                .term(terms.of(leg.term()))
                                .build())
                        .toList())
                .phases(act.phases().stream().map(this::phase).toList())
                .conditions(act.conditions().map(terms::of))
                .supersedes(act.supersedes().map(reference))
                .build();
    }

    private Phase phase(Phase phase) {
        return Phase.builder()
                .copy(phase)
                .duration(terms.of(phase.duration()))
                .startsWhen(phase.startsWhen().map(terms::of))
                .build();
    }

    @Override
    public Act response(Response act) {
        return Response.builder()
                .copy(act)
                .id(id)
                .holders(holders)
                .addressees(addressees)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .to(act.to().map(reference))
                .term(act.term().map(terms::of))
                .conditions(act.conditions().map(terms::of))
                .build();
    }

    @Override
    public Act threat(Threat act) {
        return Threat.builder()
                .copy(act)
                .id(id)
                .holders(holders)
                .addressees(addressees)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .term(terms.of(act.term()))
                .trigger(act.trigger().map(terms::of))
                .regardlessOf(act.regardlessOf().map(terms::of))
                .build();
    }

    @Override
    public Act commitment(Commitment act) {
        return Commitment.builder()
                .copy(act)
                .id(id)
                .holders(holders)
                .addressees(addressees)
                .confidence(confidence)
                .evidence(evidence)
                .note(note)
                .term(terms.of(act.term()))
                .antecedent(act.antecedent().map(terms::of))
                .regardlessOf(act.regardlessOf().map(terms::of))
                .build();
    }
}
