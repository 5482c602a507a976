package io.github.parley4j.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Negotiation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds of the tables of every negotiation. */
class TablePropertiesTest {
    private static final int TRIES = 150;
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tables");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String name : Tables.of(List.of()).toCsv().keySet()) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return ParleyArbitraries.negotiations();
    }

    @Provide
    Arbitrary<Negotiation> quoting() {
        return ParleyArbitraries.texts()
                .filter(text -> !text.isEmpty())
                .map(text -> Document.of("news", text))
                .flatMap(news -> Combinators.combine(
                                ParleyArbitraries.evidenceIn(news)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(2),
                                ParleyArbitraries.terms())
                        .as((evidence, term) -> quoting(
                                news,
                                Demand.builder()
                                        .id("d")
                                        .term(term)
                                        .evidence(evidence)
                                        .build())));
    }

    private static Negotiation quoting(Document news, Act act) {
        return Negotiation.builder().id("n").addDocuments(news).addActs(act).build();
    }

    @Property(tries = TRIES)
    void theQuoteIsTheSliceOfTheText(@ForAll("quoting") Negotiation negotiation) {
        String text = negotiation.documents().get(0).text().orElseThrow();
        assertThat(Tables.of(negotiation).positions())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.quote())
                        .isEqualTo(text.substring(
                                row.begin().orElseThrow(), row.end().orElseThrow())));
    }

    @Property(tries = TRIES)
    void filesHoldTheCellsOfTheRows(@ForAll("negotiations") Negotiation negotiation) throws IOException {
        Tables tables = Tables.of(negotiation);
        tables.writeTo(folder);
        assertThat(read("parties.csv")).isEqualTo(cells(PartyRow.COLUMNS, tables.parties()));
        assertThat(read("people.csv")).isEqualTo(cells(PersonRow.COLUMNS, tables.people()));
        assertThat(read("positions.csv")).isEqualTo(cells(PositionRow.COLUMNS, tables.positions()));
        assertThat(read("quantities.csv")).isEqualTo(cells(QuantityRow.COLUMNS, tables.quantities()));
    }

    @Property(tries = TRIES)
    void everyHolderHasAPartyRowInItsDocument(@ForAll("negotiations") Negotiation negotiation) {
        Tables tables = Tables.of(negotiation);
        List<String> known = tables.parties().stream()
                .map(row -> row.document() + "/" + row.name())
                .toList();
        assertThat(tables.positions())
                .filteredOn(row -> !row.holder().equals("unspecified"))
                .allSatisfy(row -> assertThat(known).contains(row.document() + "/" + row.holder()));
    }

    @Property(tries = TRIES)
    void everyPartyAndPersonOccurs(@ForAll("negotiations") Negotiation negotiation) {
        Tables tables = Tables.of(negotiation);
        assertThat(tables.parties())
                .extracting(PartyRow::name)
                .containsAll(negotiation.parties().stream().map(p -> p.name()).toList());
        assertThat(tables.people())
                .extracting(PersonRow::name)
                .containsAll(negotiation.people().stream().map(p -> p.name()).toList());
    }

    @Property(tries = TRIES)
    void everyActHasAPositionAndEveryPositionOneHolder(@ForAll("negotiations") Negotiation negotiation) {
        Map<String, Map<String, Long>> holders = Tables.of(negotiation).positions().stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        row -> row.document() + " " + row.position(),
                        Collectors.groupingBy(PositionRow::holder, Collectors.counting())));
        assertThat(holders).allSatisfy((position, names) -> assertThat(names).hasSize(1));
        assertThat(holders).hasSizeGreaterThanOrEqualTo(negotiation.acts().size());
    }

    private static List<List<String>> read(String name) throws IOException {
        return CsvParser.parse(Files.readString(folder.resolve(name)));
    }

    private static <R> List<List<String>> cells(Columns<R> columns, List<R> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.columns().stream().map(Columns.Column::name).toList());
        rows.forEach(row -> cells.add(
                columns.columns().stream().map(c -> c.cell().apply(row)).toList()));
        return cells;
    }
}
