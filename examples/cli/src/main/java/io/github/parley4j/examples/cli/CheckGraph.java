package io.github.parley4j.examples.cli;

import io.github.parley4j.analysis.Graph;
import io.github.parley4j.analysis.Graphs;
import io.github.parley4j.model.Negotiation;
import java.util.function.Function;

/** What a drawing shows. */
enum CheckGraph {
    /** Which precondition waits for which. */
    PRECONDITIONS(Graphs::deadlock),
    /** Who stands where on which issue. */
    STANCES(Graphs::stickingPoints),
    /** Who presses whom. */
    PRESSURE(Graphs::pressure);

    private final Function<Negotiation, Graph> graph;

    CheckGraph(Function<Negotiation, Graph> graph) {
        this.graph = graph;
    }

    Graph of(Negotiation negotiation) {
        return graph.apply(negotiation);
    }
}
