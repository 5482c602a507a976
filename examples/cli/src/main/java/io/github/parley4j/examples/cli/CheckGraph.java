package io.github.parley4j.examples.cli;

import io.github.parley4j.analysis.Graph;
import io.github.parley4j.analysis.Graphs;
import io.github.parley4j.model.Negotiation;

/** What a drawing shows. */
enum CheckGraph {
    /** Which precondition waits for which. */
    PRECONDITIONS,
    /** Who stands where on which issue. */
    STANCES,
    /** Who presses whom. */
    PRESSURE;

    Graph of(Negotiation negotiation) {
        return switch (this) {
            case PRECONDITIONS -> Graphs.deadlock(negotiation);
            case STANCES -> Graphs.stickingPoints(negotiation);
            case PRESSURE -> Graphs.pressure(negotiation);
        };
    }
}
