package io.github.parley4j.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a table, in order, and its CSV.
 *
 * <p>RFC 4180, section 2: records end with CRLF, the last too; the first is the header; a field is quoted if it holds a
 * comma, a quote or a line break, and a quote within is doubled. Line breaks within a field stay as they are.
 */
record Columns<R>(List<Column<R>> columns) {
    record Column<R>(String name, Function<R, String> cell) {}

    static <R> Columns<R> start() {
        return new Columns<>(List.of());
    }

    Columns<R> and(String name, Function<R, String> cell) {
        List<Column<R>> longer = new ArrayList<>(columns);
        longer.add(new Column<>(name, cell));
        return new Columns<>(List.copyOf(longer));
    }

    String header() {
        StringBuilder csv = new StringBuilder();
        line(csv, Column::name);
        return csv.toString();
    }

    String lines(List<R> rows) {
        StringBuilder csv = new StringBuilder();
        rows.forEach(row -> line(csv, column -> column.cell().apply(row)));
        return csv.toString();
    }

    private void line(StringBuilder csv, Function<Column<R>, String> field) {
        csv.append(columns.stream().map(c -> quoted(field.apply(c))).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    static String list(List<String> values) {
        return values.stream().map(v -> v.replace('|', '¦')).collect(Collectors.joining("|"));
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
