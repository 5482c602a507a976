package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Release;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class GraphsTest {
    private static final Negotiation TALKS = Negotiation.of("n")
            .with(Party.state("A & \"B\""))
            .with(Precondition.builder()
                    .id("p")
                    .consequent(Release.of("hostages"))
                    .condition(Cessation.ceasefire())
                    .order(Precondition.Order.NOT_LATER)
                    .build()
                    .by("a-b"));

    @Test
    void mermaidDrawsWhatComesFirstToWhatWaits() {
        assertThat(Graphs.mermaid(TALKS)).isEqualTo("""
                flowchart LR
                  n0["ceasefire"]
                  n1["release of hostages"]
                  n0 -.->|"A &amp; &quot;B&quot;"| n1
                """);
    }

    @Test
    void dotEscapesQuotes() {
        assertThat(Graphs.dot(TALKS))
                .contains("n0 -> n1 [label=\"A & \\\"B\\\"\", style=dashed];")
                .endsWith("}\n");
    }

    @Test
    void everyStyleHasItsLine() {
        Graph graph = new Graph(
                "lines",
                List.of(new Graph.Node("a", "A"), new Graph.Node("b", "B")),
                List.of(
                        new Graph.Edge("a", "b", "x", Graph.Style.PLAIN),
                        new Graph.Edge("b", "a", "y", Graph.Style.BOLD)));
        assertThat(graph.dot()).isEqualTo("""
                digraph lines {
                  rankdir=LR;
                  node [shape=box];
                  a [label="A"];
                  b [label="B"];
                  a -> b [label="x"];
                  b -> a [label="y", style=bold];
                }
                """);
        assertThat(graph.graphml())
                .contains("<node id=\"a\"><data key=\"label\">A</data></node>")
                .contains("<data key=\"label\">y</data><data key=\"style\">BOLD</data></edge>");
        assertThat(graph).hasToString(graph.mermaid());
    }

    @Test
    void theCoreOfADeadlockAndDisputesAreHeavy() {
        Graph knot = Graphs.deadlock(Gaza.TALKS);
        assertThat(knot.edges()).extracting(Graph.Edge::style).containsOnly(Graph.Style.BOLD);
        Graph stances = Graphs.stickingPoints(Gaza.TALKS);
        assertThat(stances.name()).isEqualTo("stances");
        assertThat(stances.edges())
                .filteredOn(e -> e.label().startsWith("for permanent"))
                .extracting(Graph.Edge::style)
                .containsOnly(Graph.Style.BOLD);
        assertThat(stances.edges())
                .filteredOn(e -> e.label().contains("prisoners"))
                .hasSize(2)
                .extracting(Graph.Edge::style)
                .containsOnly(Graph.Style.PLAIN);
        Negotiation alone = Negotiation.of("n")
                .with(Precondition.of("p", Cessation.ceasefire(), Release.of("hostages"))
                        .by("a"));
        assertThat(Graphs.stickingPoints(alone).edges())
                .extracting(Graph.Edge::style)
                .containsExactly(Graph.Style.DASHED);
    }

    @Provide
    Arbitrary<Negotiation> any() {
        return ParleyArbitraries.negotiations();
    }

    @Property(tries = 60)
    void graphmlIsXmlWithAnEdgeForEachPrecondition(@ForAll("any") Negotiation any) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Graphs.graphml(any))));
        int edges = document.getElementsByTagName("edge").getLength();
        assertThat(edges).isLessThanOrEqualTo(any.preconditions().size());
        assertThat(edges == 0).isEqualTo(any.preconditions().isEmpty());
    }
}
