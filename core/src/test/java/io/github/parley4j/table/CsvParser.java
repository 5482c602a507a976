package io.github.parley4j.table;

import java.util.ArrayList;
import java.util.List;

/** An independent reader of RFC 4180, to the letter of its grammar. */
final class CsvParser {
    private final String text;
    private int at;

    private CsvParser(String text) {
        this.text = text;
    }

    static List<List<String>> parse(String text) {
        CsvParser parser = new CsvParser(text);
        List<List<String>> records = new ArrayList<>();
        while (parser.at < text.length()) {
            records.add(parser.line());
        }
        return records;
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("no CRLF at " + at);
        }
        at += 2;
        return fields;
    }

    private String field() {
        return text.charAt(at) == '"' ? escaped() : plain();
    }

    private String plain() {
        int begin = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String escaped() {
        StringBuilder field = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
            field.append(text.charAt(at));
            if (text.charAt(at) == '"') {
                at++;
            }
        }
        at++;
        return field.toString();
    }
}
