package io.github.parley4j.table;

import java.io.BufferedWriter;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files on their way into a folder: all, or none. They are first written whole into a hidden folder within it, where a
 * full disk shows; then {@link Swap} puts them in place.
 */
final class Staging implements AutoCloseable {
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Swap.Move move;
    private final List<Path> missing;
    private final List<Path> temporary = new ArrayList<>();
    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private boolean done;

    private Staging(Path folder, Swap.Move move) {
        this.folder = folder;
        this.move = move;
        this.missing = missing(folder);
    }

    /** Opens the files for writing; what is in the folder is not touched yet. */
    static Staging of(Path folder, Set<String> names, Swap.Move move) throws IOException {
        checkPath(folder, names);
        Staging staging = new Staging(folder, move);
        try {
            staging.open(names);
            return staging;
        } catch (IOException e) {
            staging.close();
            throw staging.failure(e);
        }
    }

    private void open(Set<String> names) throws IOException {
        Files.createDirectories(folder);
        Path hidden = Files.createTempDirectory(folder, ".tables");
        temporary.add(hidden);
        for (String name : names) {
            Path file = hidden.resolve(name);
            temporary.add(file);
            CharsetEncoder utf8 = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(REPLACEMENT.clone());
            writers.put(name, new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), utf8)));
        }
    }

    /** Writes more of each file. */
    void append(Map<String, String> texts) throws IOException {
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Writer writer = writers.get(text.getKey());
                if (writer != null) {
                    writer.write(text.getValue());
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Puts the files in place. */
    void commit() throws IOException {
        try {
            for (Writer writer : writers.values()) {
                writer.close();
            }
            new Swap(move, temporary.get(0), folder).all(writers.keySet());
            done = true;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Takes away what is not in place. */
    @Override
    public void close() {
        for (Writer writer : writers.values()) {
            try {
                writer.close();
            } catch (IOException e) {
                // The files are in place, or a better exception is on its way.
            }
        }
        List<Path> innermostFirst = new ArrayList<>(temporary);
        Collections.reverse(innermostFirst);
        delete(innermostFirst);
        if (!done) {
            delete(missing);
        }
    }

    private IOException failure(IOException e) {
        String reason = e instanceof AccessDeniedException denied
                ? "no permission for " + denied.getFile()
                : String.valueOf(e.getMessage());
        return new IOException(
                "The folder for tables (" + folder + ") must be one that can be written to, with room on its disk: "
                        + reason + ". Allow writing, free room or name another folder; nothing was changed.",
                e);
    }

    private static void checkPath(Path folder, Set<String> names) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new IOException("The path for tables (" + folder
                    + ") must be a folder, but it is a file. Name another path, or move the file away.");
        }
        for (String name : names) {
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

    /** Deletes what is there; what cannot be deleted, or is not empty, stays. */
    static void delete(List<Path> paths) {
        for (Path path : paths) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // The files are in place, or a better exception is on its way.
            }
        }
    }
}
