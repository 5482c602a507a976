package io.github.parley4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Process;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesWriterTest {
    @TempDir
    Path temp;

    private static Negotiation about(String id) {
        return Negotiation.of(id).with(Party.union("Dockers")).with(Demand.of("d1", Process.talks()));
    }

    @Test
    void theTablesAreThoseOfAllNegotiationsAtOnce() throws IOException {
        List<Negotiation> all = List.of(about("a"), about("b"), about("c"));
        try (TablesWriter writer = TablesWriter.into(temp.resolve("new/tables"))) {
            for (Negotiation negotiation : all) {
                writer.add(negotiation);
            }
            writer.finish();
        }
        for (var table : Tables.of(all).toCsv().entrySet()) {
            assertThat(temp.resolve("new/tables").resolve(table.getKey())).hasContent(table.getValue());
        }
        assertThat(temp.resolve("new/tables").toFile().list()).hasSize(4);
    }

    @Test
    void withoutAnyNegotiationTheTablesHaveTheirHeadersOnly() throws IOException {
        try (TablesWriter writer = TablesWriter.into(temp)) {
            writer.finish();
        }
        assertThat(temp.resolve("parties.csv")).hasContent("document,name,aliases,role,kind\r\n");
    }

    @Test
    void whatIsNotFinishedLeavesTheFolderAsItWas() throws IOException {
        Files.writeString(temp.resolve("parties.csv"), "old");
        try (TablesWriter writer = TablesWriter.into(temp)) {
            writer.add(about("a"));
        }
        assertThat(temp.toFile().list()).containsExactly("parties.csv");
        assertThat(temp.resolve("parties.csv")).hasContent("old");
        try (TablesWriter writer = TablesWriter.into(temp.resolve("x/y"))) {
            writer.add(about("a"));
        }
        assertThat(temp.resolve("x")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "mine");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TablesWriter.into(file))
                .withMessageContaining("must be a folder, but it is a file");
        assertThat(file).hasContent("mine");
    }
}
