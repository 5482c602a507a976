package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Extraction;
import io.github.parley4j.table.TablesWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the four tables as the results come, and puts them in place at the end. */
final class TablesDelivery implements Delivery {
    private final Path folder;
    private Optional<TablesWriter> tables = Optional.empty();

    TablesDelivery(Path folder) {
        this.folder = folder;
    }

    @Override
    public void deliver(Extraction extraction) throws IOException {
        if (tables.isEmpty()) {
            tables = Optional.of(TablesWriter.into(folder));
        }
        tables.get().add(extraction.negotiation());
    }

    @Override
    public void finish() throws IOException {
        if (tables.isPresent()) {
            tables.get().finish();
        }
    }

    @Override
    public Failure failure(IOException e) {
        return new Failure(String.valueOf(e.getMessage()));
    }

    @Override
    public void close() {
        tables.ifPresent(TablesWriter::close);
    }
}
