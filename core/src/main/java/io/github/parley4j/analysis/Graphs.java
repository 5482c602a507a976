package io.github.parley4j.analysis;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import java.util.HashSet;
import java.util.Set;

/** Analyses as drawings: in Mermaid, DOT or GraphML. */
public final class Graphs {
    private Graphs() {}

    /**
     * Draws the preconditions: an arrow leads from what must come first to what waits for it, with who says so. Dashed
     * where what comes first need only hold at the same time, heavy where it is part of a deadlock's core.
     *
     * @param negotiation the negotiation
     * @return the drawing
     */
    public static Graph deadlock(Negotiation negotiation) {
        Names names = new Names(negotiation);
        Set<Precondition> stuck = new HashSet<>();
        Deadlock.of(negotiation).cores().forEach(core -> stuck.addAll(core.acts()));
        Sketch sketch = new Sketch();
        for (Precondition p : negotiation.preconditions()) {
            Graph.Style loose = p.order() == Precondition.Order.BEFORE ? Graph.Style.PLAIN : Graph.Style.DASHED;
            sketch.edge(
                    sketch.node(p.condition(), p.condition().summary()),
                    sketch.node(p.consequent(), p.consequent().summary()),
                    names.holders(p),
                    stuck.contains(p) ? Graph.Style.BOLD : loose);
        }
        return sketch.named("preconditions");
    }

    /**
     * Draws who presses whom: an arrow from the one to the other, with what is wanted; through a third party by two
     * arrows, the second dashed.
     *
     * @param negotiation the negotiation
     * @return the drawing
     */
    public static Graph pressure(Negotiation negotiation) {
        Names names = new Names(negotiation);
        Sketch sketch = new Sketch();
        for (Pressure.Push push : Pressure.of(negotiation).pushes()) {
            String from = sketch.node(push.from(), names.of(push.from()));
            String through =
                    push.through().map(t -> sketch.node(t, names.of(t))).orElse(from);
            String to = sketch.node(push.to(), names.of(push.to()));
            String what = push.sought().summary();
            if (push.through().isPresent()) {
                sketch.edge(from, through, what, Graph.Style.PLAIN);
                sketch.edge(through, to, what, Graph.Style.DASHED);
            } else {
                sketch.edge(from, to, what, Graph.Style.PLAIN);
            }
        }
        return sketch.named("pressure");
    }

    /**
     * Draws the sticking points: an arrow from a party to an issue on which it takes a stand, with its stance. Heavy
     * where the issue is disputed, dashed where the party holds back.
     *
     * @param negotiation the negotiation
     * @return the drawing
     */
    public static Graph stickingPoints(Negotiation negotiation) {
        Names names = new Names(negotiation);
        Sketch sketch = new Sketch();
        for (StickingPoints.Row row : StickingPoints.of(negotiation).rows()) {
            boolean disputed = row.status() == StickingPoints.Status.DISPUTED;
            for (StickingPoints.Cell cell : row.cells()) {
                Graph.Style calm = cell.side() == StickingPoints.Side.NOT_YET ? Graph.Style.DASHED : Graph.Style.PLAIN;
                sketch.edge(
                        sketch.node("party " + cell.party(), names.of(cell.party())),
                        sketch.node("issue " + row.issue(), row.issue()),
                        StickingPoints.words(cell.side()) + " " + cell.term(),
                        disputed ? Graph.Style.BOLD : calm);
            }
        }
        return sketch.named("stances");
    }

    /**
     * Writes the preconditions as Mermaid.
     *
     * @param negotiation the negotiation
     * @return a flow chart
     */
    public static String mermaid(Negotiation negotiation) {
        return deadlock(negotiation).mermaid();
    }

    /**
     * Writes the preconditions in the DOT language of Graphviz.
     *
     * @param negotiation the negotiation
     * @return a digraph
     */
    public static String dot(Negotiation negotiation) {
        return deadlock(negotiation).dot();
    }

    /**
     * Writes the preconditions as GraphML.
     *
     * @param negotiation the negotiation
     * @return an XML document
     */
    public static String graphml(Negotiation negotiation) {
        return deadlock(negotiation).graphml();
    }
}
