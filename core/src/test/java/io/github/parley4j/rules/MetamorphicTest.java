package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.json.NegotiationJson;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must not change what the rules find. */
class MetamorphicTest {
    @Provide
    Arbitrary<Negotiation> negotiations() {
        return Arbitraries.oneOf(
                ParleyArbitraries.conflicts(), ParleyArbitraries.conflicts(), ParleyArbitraries.negotiations());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyNegotiationCanBeCheckedTwiceAlike(@ForAll("negotiations") Negotiation any) {
        assertThat(Rules.all().check(any)).isEqualTo(Rules.all().check(any));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theNamesOfThePartiesDoNotMatter(@ForAll("negotiations") Negotiation any) {
        String json = NegotiationJson.standard().write(any);
        Negotiation other = NegotiationJson.standard()
                .read(json.replace("\"northland\"", "\"x-northland\"").replace("\"southland\"", "\"a-southland\""));
        assertThat(found(other, id -> id.replaceFirst("^[xa]-(north|south)land$", "$1land")))
                .isEqualTo(found(any));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheActsDoesNotMatter(@ForAll("negotiations") Negotiation any, @ForAll long seed) {
        List<Act> shuffled = new ArrayList<>(any.acts());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(found(Negotiation.builder().copy(any).acts(shuffled).build()))
                .isEqualTo(found(any));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anUnrelatedActChangesNothing(@ForAll("negotiations") Negotiation any) {
        Demand alien =
                Demand.of("alien", Other.of("emissions", "a cap").by("isle")).by("isle-union");
        Negotiation more = Negotiation.builder()
                .copy(any)
                .addParties(Party.state("Isle"), Party.union("Isle Union"))
                .addActs(alien)
                .build();
        assertThat(found(more)).isEqualTo(found(any));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void oneDocumentReadTwiceIsOne(@ForAll("negotiations") Negotiation any) {
        assertThat(found(any.plus(any))).isEqualTo(found(any));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsFoundIsALineAboutWhatIsThere(@ForAll("negotiations") Negotiation any) {
        assertThat(Rules.all().check(any)).allSatisfy(f -> {
            assertThat(f.sentence())
                    .endsWith(".")
                    .doesNotContain("Optional", "Immutable", "  ")
                    .doesNotStartWith(" ")
                    .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\u00a0]");
            assertThat(f.subjects()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(f.evidence()).doesNotHaveDuplicates();
        });
    }

    private static Set<String> found(Negotiation n) {
        return found(n, UnaryOperator.identity());
    }

    private static Set<String> found(Negotiation n, UnaryOperator<String> name) {
        return Rules.all().check(n).stream()
                .map(f -> f.severity()
                        + f.rule()
                        + new TreeSet<>(f.subjects().stream().map(name).toList()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
