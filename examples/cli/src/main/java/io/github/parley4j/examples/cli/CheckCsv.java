package io.github.parley4j.examples.cli;

import io.github.parley4j.model.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of a check as one table (RFC 4180): a row for each point and each quote of it, one without quotes. */
final class CheckCsv {
    private static final String HEADER = "section,id,level,subjects,sentence,document,begin,end,quote\r\n";

    private CheckCsv() {}

    static String of(Check check) {
        return HEADER + check.points().flatMap(CheckCsv::rows).collect(Collectors.joining());
    }

    private static Stream<String> rows(Point point) {
        List<String> start = List.of(
                point.section(), point.id(), point.level(), String.join("|", point.subjects()), point.sentence());
        return point.evidence().isEmpty()
                ? Stream.of(row(start, List.of("", "", "", "")))
                : point.evidence().stream().map(e -> row(start, where(e)));
    }

    private static List<String> where(Evidence e) {
        return List.of(e.document(), String.valueOf(e.begin()), String.valueOf(e.end()), e.exact());
    }

    private static String row(List<String> start, List<String> end) {
        return Stream.concat(start.stream(), end.stream())
                .map(CheckCsv::field)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
