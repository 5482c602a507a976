package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Writes each result to a file of its own, which appears whole or not at all. */
final class FolderDelivery implements Delivery {
    private static final int LONGEST_NAME = 120;

    private final Path folder;
    private final String ending;
    private final Function<Extraction, String> rendering;
    private final Ids names = new Ids();

    FolderDelivery(Path folder, String ending, Function<Extraction, String> rendering) {
        this.folder = folder;
        this.ending = ending;
        this.rendering = rendering;
    }

    @Override
    public void deliver(Extraction extraction) throws IOException {
        Files.createDirectories(folder);
        Path whole = folder.resolve(names.unique(name(extraction.article().id())) + "." + ending);
        Path part = Files.createTempFile(folder, ".parley", ".part");
        try {
            Files.write(part, rendering.apply(extraction).getBytes(StandardCharsets.UTF_8));
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The id without what parts folders, which an id from somebody's data may hold, and of a length that a disk takes. */
    private static String name(String id) {
        String name = id.replaceAll("[/\\\\\\p{Cntrl}]", "_");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    @Override
    public void finish() {}

    @Override
    public Failure failure(IOException e) {
        return Failure.ofWriting(folder.toString(), e);
    }
}
