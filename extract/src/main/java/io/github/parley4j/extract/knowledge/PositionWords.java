package io.github.parley4j.extract.knowledge;

import io.github.parley4j.model.Negotiation;
import io.github.parley4j.table.PositionRow;
import io.github.parley4j.table.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The positions of a negotiation in the words of the examples: {@code precondition by Iran: talks if sanctions}. */
public final class PositionWords {
    private PositionWords() {}

    /** The positions of a negotiation, one for each holder. */
    public static NavigableSet<String> of(Negotiation negotiation) {
        Map<String, List<PositionRow>> byPosition = new LinkedHashMap<>();
        for (PositionRow row : Tables.of(negotiation).positions()) {
            byPosition.computeIfAbsent(row.position(), key -> new ArrayList<>()).add(row);
        }
        return byPosition.values().stream().map(PositionWords::words).collect(Collectors.toCollection(TreeSet::new));
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
                .map(PositionWords::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** As the guidelines of annotation have it, military action that must not be is a ceasefire. */
    private static String code(PositionRow row) {
        if (!row.negated()) {
            return row.term();
        }
        return row.term().equals("military-action") ? "ceasefire" : "not " + row.term();
    }
}
