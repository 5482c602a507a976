package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Writes each result to a file of its own, which appears whole or not at all. */
record FolderDelivery(Path folder, String ending, Function<Extraction, String> rendering) implements Delivery {
    @Override
    public void deliver(Extraction extraction) throws IOException {
        Files.createDirectories(folder);
        Path whole = folder.resolve(extraction.article().id() + "." + ending);
        Path part = Files.createTempFile(folder, ".parley", ".part");
        try {
            Files.write(part, rendering.apply(extraction).getBytes(StandardCharsets.UTF_8));
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void finish() {}

    @Override
    public Failure failure(IOException e) {
        return Failure.ofWriting(folder.toString(), e);
    }
}
