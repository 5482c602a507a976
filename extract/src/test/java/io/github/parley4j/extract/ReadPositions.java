package io.github.parley4j.extract;

import io.github.parley4j.table.PositionRow;
import io.github.parley4j.table.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the extractor reads in a text, in the words of the examples: {@code precondition by Iran: talks if sanctions}. */
final class ReadPositions {
    private ReadPositions() {}

    /** The positions in words, and after {@code rules} the names of the rules that read them. */
    record Read(SortedSet<String> positions, List<String> rules) {}

    static Read of(String text) {
        Map<String, List<PositionRow>> byPosition = new LinkedHashMap<>();
        List<PositionRow> rows = Tables.of(
                        Extractor.english().extract(Article.of("example", text)).negotiation())
                .positions();
        rows.forEach(row -> byPosition
                .computeIfAbsent(row.position(), key -> new ArrayList<>())
                .add(row));
        SortedSet<String> positions = new TreeSet<>();
        byPosition.values().forEach(position -> positions.add(words(position)));
        return new Read(
                positions, rows.stream().map(PositionRow::rule).distinct().toList());
    }

    private static String words(List<PositionRow> position) {
        PositionRow first = position.get(0);
        String conditions = codes(position, "condition");
        return first.kind() + " by " + first.holder() + ": " + codes(position, "term")
                + (conditions.isEmpty() ? "" : " if " + conditions);
    }

    private static String codes(List<PositionRow> position, String role) {
        return position.stream()
                .filter(row -> row.role().equals(role))
                .map(ReadPositions::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** As the guidelines have it, military action that must not be is a ceasefire. */
    private static String code(PositionRow row) {
        if (!row.negated()) {
            return row.term();
        }
        return row.term().equals("military-action") ? "ceasefire" : "not " + row.term();
    }
}
