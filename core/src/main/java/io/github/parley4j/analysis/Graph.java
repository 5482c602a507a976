package io.github.parley4j.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A drawing: boxes and arrows, with their words, as text for other programs.
 *
 * @param name what it shows, one word
 * @param nodes the boxes
 * @param edges the arrows
 */
public record Graph(String name, List<Node> nodes, List<Edge> edges) {
    /**
     * Copies the lists.
     *
     * @param name what it shows, one word
     * @param nodes the boxes
     * @param edges the arrows
     */
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A box.
     *
     * @param id its id: letters and digits
     * @param label its words
     */
    public record Node(String id, String label) {}

    /**
     * An arrow.
     *
     * @param from the id of the box it leaves
     * @param to the id of the box it points to
     * @param label its words
     * @param style how it is drawn
     */
    public record Edge(String from, String to, String label, Style style) {}

    /** How an arrow is drawn. */
    public enum Style {
        /** As a line. */
        PLAIN(" -->", ""),
        /** As a dashed line. */
        DASHED(" -.->", ", style=dashed"),
        /** As a heavy line. */
        BOLD(" ==>", ", style=bold");

        private final String mermaid;
        private final String dot;

        Style(String mermaid, String dot) {
            this.mermaid = mermaid;
            this.dot = dot;
        }
    }

    /** {@return a flow chart in Mermaid, which Markdown pages show as a drawing} */
    public String mermaid() {
        return "flowchart LR\n"
                + lines(nodes, n -> "  " + n.id + "[\"" + xml(n.label) + "\"]\n")
                + lines(edges, e -> "  " + e.from + e.style.mermaid + "|\"" + xml(e.label) + "\"| " + e.to + "\n");
    }

    /** {@return a digraph in the DOT language of Graphviz} */
    public String dot() {
        return "digraph " + name + " {\n  rankdir=LR;\n  node [shape=box];\n"
                + lines(nodes, n -> "  " + n.id + " [label=" + quoted(n.label) + "];\n")
                + lines(edges, e -> "  " + e.from + " -> " + e.to + " [label=" + quoted(e.label) + e.style.dot + "];\n")
                + "}\n";
    }

    /** {@return an XML document in GraphML, which graph programs read} */
    public String graphml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="label" for="all" attr.name="label" attr.type="string"/>
                  <key id="style" for="edge" attr.name="style" attr.type="string"/>
                  <graph edgedefault="directed">
                """
                + lines(nodes, n -> "    <node id=\"" + n.id + "\">" + data("label", n.label) + "</node>\n")
                + lines(
                        edges,
                        e -> "    <edge source=\"" + e.from + "\" target=\"" + e.to + "\">" + data("label", e.label)
                                + data("style", e.style.name()) + "</edge>\n")
                + "  </graph>\n</graphml>\n";
    }

    /** The same as {@link #mermaid}. */
    @Override
    public String toString() {
        return mermaid();
    }

    private static <T> String lines(List<T> parts, Function<T, String> line) {
        return parts.stream().map(line).collect(Collectors.joining());
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
