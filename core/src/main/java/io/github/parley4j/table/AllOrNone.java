package io.github.parley4j.table;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Writes files into a folder: all, or none. They are first written whole into a hidden folder within it, where a full
 * disk shows; then {@link Swap} puts them in place.
 */
record AllOrNone(Swap.Move move) {
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    void write(Path folder, Map<String, String> files) throws IOException {
        checkPath(folder, files);
        List<Path> missing = missing(folder);
        List<Path> temporary = new ArrayList<>();
        boolean done = false;
        try {
            Files.createDirectories(folder);
            Path staging = Files.createTempDirectory(folder, ".tables");
            temporary.add(staging);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path written = staging.resolve(file.getKey());
                temporary.add(written);
                write(written, file.getValue());
            }
            new Swap(move, staging, folder).all(files.keySet());
            done = true;
        } catch (IOException e) {
            throw new IOException(
                    "The folder for tables (" + folder + ") must be one that can be written to, with room on its disk: "
                            + reason(e) + ". Allow writing, free room or name another folder; nothing was changed.",
                    e);
        } finally {
            Collections.reverse(temporary);
            delete(temporary);
            if (!done) {
                delete(missing);
            }
        }
    }

    private static void checkPath(Path folder, Map<String, String> files) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new IOException("The path for tables (" + folder
                    + ") must be a folder, but it is a file. Name another path, or move the file away.");
        }
        for (String name : files.keySet()) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new IOException("The path for a table (" + folder.resolve(name)
                        + ") must be free or a file, but it is a folder. Name another folder, or move it away.");
            }
        }
    }

    /** The folders that are to be made, the innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path p = folder.toAbsolutePath(); p != null && Files.notExists(p); p = p.getParent()) {
            missing.add(p);
        }
        return missing;
    }

    private static void write(Path file, String text) throws IOException {
        CharsetEncoder utf8 = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT.clone());
        try (Writer writer = new OutputStreamWriter(Files.newOutputStream(file), utf8)) {
            writer.write(text);
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException denied
                ? "no permission for " + denied.getFile()
                : String.valueOf(e.getMessage());
    }

    /** Deletes what is there; what cannot be deleted, or is not empty, stays. */
    static void delete(List<Path> paths) {
        for (Path path : paths) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // The tables are in place, or a better exception is on its way.
            }
        }
    }
}
