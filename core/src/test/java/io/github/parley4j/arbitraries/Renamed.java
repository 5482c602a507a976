package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.ActVisitor;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;

/**
 * Gives an act of any kind another id: {@code act.accept(new Renamed("again"))}, as if another article told it too.
 *
 * @param id the other id
 */
public record Renamed(String id) implements ActVisitor<Act> {
    @Override
    public Act demand(Demand act) {
        return Demand.builder().copy(act).id(id).build();
    }

    @Override
    public Act precondition(Precondition act) {
        return Precondition.builder().copy(act).id(id).build();
    }

    @Override
    public Act proposal(Proposal act) {
        return Proposal.builder().copy(act).id(id).build();
    }

    @Override
    public Act response(Response act) {
        return Response.builder().copy(act).id(id).build();
    }

    @Override
    public Act threat(Threat act) {
        return Threat.builder().copy(act).id(id).build();
    }

    @Override
    public Act commitment(Commitment act) {
        return Commitment.builder().copy(act).id(id).build();
    }
}
