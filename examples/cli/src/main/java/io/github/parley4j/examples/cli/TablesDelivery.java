package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Extraction;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers all results and writes the four tables at the end. */
final class TablesDelivery implements Delivery {
    private final Path folder;
    private final List<Negotiation> negotiations = new ArrayList<>();

    TablesDelivery(Path folder) {
        this.folder = folder;
    }

    @Override
    public void deliver(Extraction extraction) {
        negotiations.add(extraction.negotiation());
    }

    @Override
    public void finish() throws IOException {
        if (!negotiations.isEmpty()) {
            Tables.of(negotiations).writeTo(folder);
        }
    }

    @Override
    public Failure failure(IOException e) {
        return new Failure(String.valueOf(e.getMessage()));
    }
}
