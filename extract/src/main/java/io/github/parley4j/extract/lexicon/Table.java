package io.github.parley4j.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A table of language: UTF-8, tab-separated, line feeds. The lines at the top that begin with {@code # } explain the
 * columns, the next line names them, and the rows follow, sorted by their first cell in natural String order, none
 * twice. A table that breaks one of these rules is refused when it is read.
 */
public final class Table {
    private static final String ROOT = "/io/github/parley4j/extract/";

    private Table() {}

    /**
     * Reads a table from the resources.
     *
     * @param resource its path below the package of the extractor, such as {@code en/1-text/abbreviations.tsv}
     * @return the rows, in order
     * @throws IllegalArgumentException if there is no such table or it is malformed; the message names file, line and
     *     what is required
     */
    public static List<Row> read(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(ROOT + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no table " + resource + " below " + ROOT);
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read table " + resource, e);
        }
    }

    /**
     * Reads a table from text.
     *
     * @param name what to call it in messages
     * @param text the whole table
     * @return the rows, in order
     * @throws IllegalArgumentException as for {@link #read}
     */
    static List<Row> parse(String name, String text) {
        if (text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(name + ": lines must end with a line feed alone");
        }
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int header = 0;
        while (header < lines.size() && lines.get(header).startsWith("# ")) {
            header++;
        }
        if (header == 0 || header == lines.size() || lines.get(header).isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": line 1 must begin with \"# \" and explain the columns, the line below must name them");
        }
        Map<String, Integer> columns = columns(name + ":" + (header + 1), lines.get(header));
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String previousKey = "";
        for (int i = header + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() && i == lines.size() - 1) {
                break;
            }
            Row row = row(name + ":" + (i + 1), columns, line);
            String key = line.substring(0, line.indexOf('\t') < 0 ? line.length() : line.indexOf('\t'));
            if (key.compareTo(previousKey) < 0) {
                throw row.error("\"" + key + "\" must not stand below \"" + previousKey + "\"; sort the rows");
            }
            if (!seen.add(line)) {
                throw row.error("the row stands twice; remove one");
            }
            previousKey = key;
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    /**
     * Reads a table that a user wrote: as {@link #read}, but the lines that explain it may be missing, blank lines and
     * carriage returns are passed over, and the rows need not be sorted.
     *
     * @param name what to call it in messages
     * @param text the whole table
     * @param problems takes what is wrong with a row, which is then left out
     * @return the columns, and the rows in order
     * @throws IllegalArgumentException if there is no line that names the columns, or it is malformed
     */
    public static Loose readLoosely(String name, String text, Consumer<String> problems) {
        List<String> lines = text.lines().toList();
        int header = 0;
        while (header < lines.size()
                && (lines.get(header).startsWith("#") || lines.get(header).isBlank())) {
            header++;
        }
        if (header == lines.size()) {
            throw new IllegalArgumentException(name + ": a line must name the columns, with tabs between them");
        }
        Map<String, Integer> columns = columns(name + ":" + (header + 1), lines.get(header));
        List<Row> rows = new ArrayList<>();
        for (int i = header + 1; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    rows.add(row(name + ":" + (i + 1), columns, lines.get(i)));
                }
            } catch (IllegalArgumentException e) {
                problems.accept(String.valueOf(e.getMessage()));
            }
        }
        return new Loose(List.copyOf(columns.keySet()), rows);
    }

    /**
     * A table that a user wrote.
     *
     * @param columns the names of its columns, in order
     * @param rows its well-formed rows, in order
     */
    public record Loose(List<String> columns, List<Row> rows) {
        /** Copies the lists. */
        public Loose {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    private static Map<String, Integer> columns(String place, String line) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String column : line.split("\t", -1)) {
            if (column.isBlank() || columns.put(column, columns.size()) != null) {
                throw new IllegalArgumentException(
                        place + ": the column name \"" + column + "\" must not be blank and must stand once");
            }
        }
        return Collections.unmodifiableMap(columns);
    }

    private static Row row(String place, Map<String, Integer> columns, String line) {
        List<String> cells = List.of(line.split("\t", -1));
        Row row = new Row(place, columns, cells);
        if (cells.size() != columns.size()) {
            throw row.error("the row has " + cells.size() + " cells; it must have " + columns.size()
                    + ", one for each of " + columns.keySet());
        }
        if (cells.get(0).isEmpty() || cells.stream().anyMatch(cell -> !cell.equals(cell.strip()))) {
            throw row.error("the first cell must not be empty and no cell may begin or end with a space");
        }
        return row;
    }

    static String spelling(Enum<?> option) {
        return option.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> spellings(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Table::spelling).collect(Collectors.toList());
    }
}
