package io.github.parley4j.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** Reads an article from each row of a table with a header. */
final class CsvRows implements ArticleRows.Reader {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final CsvRecords records;
    private final RowToArticle maker;
    private final CSVFormat format;
    private final List<String> header;

    /**
     * Reads the header.
     *
     * @throws ArticleException if it cannot be read or lacks a field
     */
    CsvRows(TextLines lines, String name, RowToArticle maker) throws IOException {
        this.records = new CsvRecords(lines, name);
        this.maker = maker;
        CsvRecords.Row first = records.next();
        String names = first == null ? "" : first.text();
        char separator = separator(names);
        records.setSeparator(separator);
        this.format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        this.header = cells(names).stream().map(String::strip).toList();
        ArticleFields fields = maker.fields();
        ArticleFields standard = ArticleFields.standard();
        require(name, "text", fields.text(), "");
        require(name, "id", fields.id(), standard.id());
        require(name, "title", fields.title(), standard.title());
        require(name, "date", fields.date(), standard.date());
    }

    /** The sign that the header has most of. */
    private static char separator(String header) {
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(header, separator) > count(header, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String header, char c) {
        return header.chars().filter(other -> other == c).count();
    }

    private void require(String name, String what, String column, String mayBeMissing) {
        if (!header.contains(column) && !column.equals(mayBeMissing)) {
            throw new ArticleException(
                    name + ", line 1: the column for the " + what + " (\"" + column + "\") must be one of the header: "
                            + String.join(", ", header) + ". Name one of these.",
                    null);
        }
    }

    @Override
    public @Nullable Article next() throws IOException {
        CsvRecords.Row record = records.next();
        if (record == null) {
            return null;
        }
        List<String> cells = cells(record.text());
        if (cells.size() != header.size()) {
            throw new ArticleException(
                    maker.line(record.line()) + ": the row has " + cells.size() + " cells and must have "
                            + header.size() + ", as the header. Put cells with a separator in quotes.",
                    null);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.putIfAbsent(header.get(i), cells.get(i));
        }
        return maker.article(record.line(), row);
    }

    private List<String> cells(String record) throws IOException {
        try (CSVParser parser = CSVParser.parse(record, format)) {
            return parser.stream().findFirst().map(row -> row.stream().toList()).orElse(List.of());
        }
    }
}
