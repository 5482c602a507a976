package io.github.parley4j.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.SimpleTerm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names(Negotiation.builder()
            .id("n")
            .addParties(Party.state("Northland"), Party.union("Port Union"))
            .addPeople(Person.builder().id("ada").name("Ada Moor").build())
            .build());

    @Test
    void aTermIsQuotedWithTheWordsOfItsSourceUnlessTheyAreThere() {
        String line = "ceasefire by Northland";
        assertThat(names.quote(stop(""))).isEqualTo(line);
        assertThat(names.quote(stop("silence\n the guns"))).isEqualTo(line + " (“silence the guns”)");
        assertThat(names.quote(stop("a Ceasefire".substring(2)))).isEqualTo(line);
        assertThat(names.quote(stop("  "))).isEqualTo(line);
        assertThat(names.quote(stop("word ".repeat(40)))).endsWith("...”)").hasSizeLessThan(120);
    }

    @Test
    void oneDemandsAndSeveralDemand() {
        assertThat(names.holders(demand(), "demands ")).isEqualTo("somebody demands ");
        assertThat(names.holders(demand(Holder.of("northland")), "demands ")).isEqualTo("Northland demands ");
        assertThat(names.holders(demand(Holder.of("northland"), Holder.of("port-union")), "demands "))
                .isEqualTo("Northland and Port Union demand ");
        assertThat(names.holders(demand(Holder.of("northland"), Holder.of("port-union")), "is for peace"))
                .isEqualTo("Northland and Port Union are for peace");
        assertThat(names.holders(demand(Holder.of("port-union", "ada")), "has "))
                .isEqualTo("Port Union (Ada Moor) has ");
        assertThat(names.holders(demand(Holder.builder().person("ada").build()), "has "))
                .isEqualTo("Ada Moor has ");
    }

    @Test
    void aListNamesThreeAndCountsTheRest() {
        assertThat(Names.listed(Stream.of("a", "b", "a", "c"), "; ")).isEqualTo("a; b; c");
        assertThat(Names.listed(Stream.of("a", "b", "c", "d", "e"), "; ")).isEqualTo("a; b; c; 2 more");
        assertThat(names.of(List.of("northland", "port-union", "who"))).isEqualTo("Northland, Port Union and who");
        assertThat(names.of(List.of())).isEmpty();
    }

    @Test
    void thePartiesOfAnActAreNamedOnce() {
        assertThat(Names.parties(demand())).isEmpty();
        assertThat(Names.parties(demand(Holder.builder().person("ada").build())))
                .isEmpty();
        assertThat(Names.parties(demand(Holder.of("b", "ada"), Holder.of("a"), Holder.of("b"))))
                .containsExactly("b", "a");
    }

    private static SimpleTerm stop(String words) {
        return Cessation.builder()
                .copy(Cessation.ceasefire().by("northland"))
                .text(words)
                .build();
    }

    private static Demand demand(Holder... holders) {
        return Demand.builder()
                .copy(Demand.of("d", Cessation.ceasefire()))
                .addHolders(holders)
                .build();
    }
}
