package io.github.parley4j.model;

import java.util.List;
import java.util.Optional;

/**
 * Copies an act with another id, evidence and reference to an act. An act refers to one other at most: a response to what
 * it answers, a proposal to what it supersedes.
 */
record ActEdit(String id, List<Evidence> evidence, Optional<String> reference) implements ActVisitor<Act> {
    @Override
    public Act demand(Demand act) {
        return Demand.builder().copy(act).id(id).evidence(evidence).build();
    }

    @Override
    public Act precondition(Precondition act) {
        return Precondition.builder().copy(act).id(id).evidence(evidence).build();
    }

    @Override
    public Act proposal(Proposal act) {
        return Proposal.builder()
                .copy(act)
                .id(id)
                .evidence(evidence)
                .supersedes(reference)
                .build();
    }

    @Override
    public Act response(Response act) {
        return Response.builder()
                .copy(act)
                .id(id)
                .evidence(evidence)
                .to(reference)
                .build();
    }

    @Override
    public Act threat(Threat act) {
        return Threat.builder().copy(act).id(id).evidence(evidence).build();
    }

    @Override
    public Act commitment(Commitment act) {
        return Commitment.builder().copy(act).id(id).evidence(evidence).build();
    }
}
