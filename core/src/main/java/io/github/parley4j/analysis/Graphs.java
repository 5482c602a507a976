package io.github.parley4j.analysis;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The preconditions as a directed graph: an arrow leads from what must come first to what waits for it, with who says so.
 * Dashed where what comes first need only hold at the same time.
 */
public final class Graphs {
    private Graphs() {}

    private record Edge(Term from, Term to, String label, boolean strict) {}

    /**
     * Writes Mermaid, which Markdown pages show as a drawing.
     *
     * @param negotiation the negotiation
     * @return a flow chart
     */
    public static String mermaid(Negotiation negotiation) {
        Map<Term, Integer> nodes = nodes(negotiation);
        StringBuilder out = new StringBuilder("flowchart LR\n");
        nodes.forEach((term, n) -> out.append("  n")
                .append(n)
                .append("[\"")
                .append(xml(term.summary()))
                .append("\"]\n"));
        edges(negotiation)
                .forEach(e -> out.append("  n")
                        .append(nodes.get(e.from))
                        .append(e.strict ? " -->" : " -.->")
                        .append("|\"")
                        .append(xml(e.label))
                        .append("\"| n")
                        .append(nodes.get(e.to))
                        .append("\n"));
        return out.toString();
    }

    /**
     * Writes the DOT language of Graphviz.
     *
     * @param negotiation the negotiation
     * @return a digraph
     */
    public static String dot(Negotiation negotiation) {
        Map<Term, Integer> nodes = nodes(negotiation);
        StringBuilder out = new StringBuilder("digraph preconditions {\n  rankdir=LR;\n  node [shape=box];\n");
        nodes.forEach((term, n) -> out.append("  n")
                .append(n)
                .append(" [label=")
                .append(quoted(term.summary()))
                .append("];\n"));
        edges(negotiation)
                .forEach(e -> out.append("  n")
                        .append(nodes.get(e.from))
                        .append(" -> n")
                        .append(nodes.get(e.to))
                        .append(" [label=")
                        .append(quoted(e.label))
                        .append(e.strict ? "" : ", style=dashed")
                        .append("];\n"));
        return out.append("}\n").toString();
    }

    /**
     * Writes GraphML, which graph programs read.
     *
     * @param negotiation the negotiation
     * @return an XML document
     */
    public static String graphml(Negotiation negotiation) {
        Map<Term, Integer> nodes = nodes(negotiation);
        StringBuilder out = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="label" for="all" attr.name="label" attr.type="string"/>
                  <key id="strict" for="edge" attr.name="strict" attr.type="boolean"/>
                  <graph edgedefault="directed">
                """);
        nodes.forEach((term, n) -> out.append("    <node id=\"n")
                .append(n)
                .append("\">")
                .append(data("label", term.summary()))
                .append("</node>\n"));
        edges(negotiation)
                .forEach(e -> out.append("    <edge source=\"n")
                        .append(nodes.get(e.from))
                        .append("\" target=\"n")
                        .append(nodes.get(e.to))
                        .append("\">")
                        .append(data("label", e.label))
                        .append(data("strict", String.valueOf(e.strict)))
                        .append("</edge>\n"));
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    private static Map<Term, Integer> nodes(Negotiation negotiation) {
        Map<Term, Integer> nodes = new LinkedHashMap<>();
        edges(negotiation).forEach(e -> {
            nodes.putIfAbsent(e.from, nodes.size());
            nodes.putIfAbsent(e.to, nodes.size());
        });
        return nodes;
    }

    private static List<Edge> edges(Negotiation negotiation) {
        Names names = new Names(negotiation);
        return negotiation.preconditions().stream()
                .map(p -> new Edge(
                        p.condition(), p.consequent(), names.holders(p), p.order() == Precondition.Order.BEFORE))
                .distinct()
                .toList();
    }

    private static String data(String key, String text) {
        return "<data key=\"" + key + "\">" + xml(text) + "</data>";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** Characters that XML 1.0 cannot hold are replaced; Mermaid reads the same entities. */
    private static String xml(String text) {
        return text.replaceAll("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
