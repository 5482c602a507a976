package io.github.parley4j.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a {@link Graph}: each thing is one box, equal arrows are one. */
final class Sketch {
    private final Map<Object, Graph.Node> nodes = new LinkedHashMap<>();
    private final Set<Graph.Edge> edges = new LinkedHashSet<>();

    /** The box of a thing, drawn when first named. */
    String node(Object thing, String label) {
        return nodes.computeIfAbsent(thing, k -> new Graph.Node("n" + nodes.size(), label))
                .id();
    }

    void edge(String from, String to, String label, Graph.Style style) {
        edges.add(new Graph.Edge(from, to, label, style));
    }

    Graph named(String name) {
        return new Graph(name, List.copyOf(nodes.values()), new ArrayList<>(edges));
    }
}
