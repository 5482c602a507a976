package io.github.parley4j.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into its records, which may go on over several lines inside quotes (RFC 4180, section 2, rule 6). A quote
 * that is not closed properly spoils one line: the next record begins on the line below it.
 */
final class CsvRecords {
    private static final int LONGEST = 1 << 24;

    /** A record and the line on which it begins, from 1. */
    record Row(long line, String text) {}

    private enum Place {
        BEFORE_CELL,
        CELL,
        QUOTED,
        AFTER_QUOTE
    }

    private final TextLines lines;
    private final String name;
    private final Deque<Row> again = new ArrayDeque<>();
    private char separator = ',';

    CsvRecords(TextLines lines, String name) {
        this.lines = lines;
        this.name = name;
    }

    void setSeparator(char separator) {
        this.separator = separator;
    }

    /** The next record that is not blank, or null after the last. */
    @Nullable
    Row next() throws IOException {
        Row line = line();
        while (line != null && line.text().isBlank()) {
            line = line();
        }
        return line == null ? null : from(line);
    }

    private @Nullable Row line() throws IOException {
        if (!again.isEmpty()) {
            return again.pop();
        }
        String text = lines.next();
        return text == null ? null : new Row(lines.number(), text);
    }

    private Row from(Row first) throws IOException {
        Deque<Row> below = new ArrayDeque<>();
        StringBuilder record = new StringBuilder();
        Place place = Place.BEFORE_CELL;
        Row line = first;
        int opened = 0;
        while (true) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' && place == Place.BEFORE_CELL) {
                    opened = record.length() + i;
                }
                if (place == Place.AFTER_QUOTE && c != '"' && c != separator) {
                    throw spoiled(first, below, line.line(), i + 1, "a cell goes on after its closing quote");
                }
                place = after(place, c);
            }
            record.append(text);
            if (place != Place.QUOTED) {
                return new Row(first.line(), record.toString());
            }
            record.append('\n');
            Row more = record.length() > LONGEST ? null : line();
            if (more == null) {
                throw spoiled(first, below, first.line(), opened + 1, "a quote is opened and not closed");
            }
            below.add(more);
            line = more;
        }
    }

    private Place after(Place place, char c) {
        return switch (place) {
            case QUOTED -> c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
            case AFTER_QUOTE -> c == '"' ? Place.QUOTED : Place.BEFORE_CELL;
            case BEFORE_CELL -> c == '"' ? Place.QUOTED : c == separator ? Place.BEFORE_CELL : Place.CELL;
            case CELL -> c == separator ? Place.BEFORE_CELL : Place.CELL;
        };
    }

    private ArticleException spoiled(Row first, Deque<Row> below, long line, int column, String reason) {
        while (!below.isEmpty()) {
            again.push(below.removeLast());
        }
        return new ArticleException(
                name + ", line " + line + ", column " + column + ": " + reason + ", so the row of line " + first.line()
                        + " cannot be read. Put cells with quotes or line breaks in quotes, and double the quotes in"
                        + " them.",
                null);
    }
}
