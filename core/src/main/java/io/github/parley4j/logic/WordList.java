package io.github.parley4j.logic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables of words that come with this library: a comment, the names of the columns, then a row for each word. */
final class WordList {
    private WordList() {}

    /** Reads the rows, cells split. */
    static List<String[]> rows(String name) {
        try (InputStream table = WordList.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
