package io.github.parley4j.table;

import io.github.parley4j.model.ActVisitor;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;

/** Names the kind of a position. */
enum Kind implements ActVisitor<String> {
    OF;

    @Override
    public String demand(Demand act) {
        return "demand";
    }

    @Override
    public String precondition(Precondition act) {
        return "precondition";
    }

    @Override
    public String proposal(Proposal act) {
        return "proposal";
    }

    @Override
    public String response(Response act) {
        return switch (act.kind()) {
            case ACCEPT, CONDITIONAL_ACCEPT -> "acceptance";
            case REJECT -> "rejection";
            case COUNTER, AMENDMENT_SOUGHT, UNDER_REVIEW, PENDING, WITHDRAWN -> "response";
        };
    }

    @Override
    public String threat(Threat act) {
        return "threat";
    }

    @Override
    public String commitment(Commitment act) {
        return "commitment";
    }
}
