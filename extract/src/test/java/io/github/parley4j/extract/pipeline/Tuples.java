package io.github.parley4j.extract.pipeline;

import io.github.parley4j.table.PositionRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Positions as tuples that can be compared: kind, holder and term, and the condition of a precondition. */
final class Tuples {
    private Tuples() {}

    static Set<List<String>> of(String kind, String holder, List<String> terms, List<String> conditions) {
        Set<List<String>> tuples = new LinkedHashSet<>();
        for (String term : terms) {
            if (kind.equals("precondition")) {
                conditions.forEach(condition -> tuples.add(List.of(kind, holder, term, condition)));
            } else {
                tuples.add(List.of(kind, holder, term));
            }
        }
        return tuples;
    }

    /** The tuples of one position of a table, its holder by the item's own name. */
    static Set<List<String>> of(List<PositionRow> rows, String position, DevelopmentItem item) {
        List<PositionRow> own =
                rows.stream().filter(row -> row.position().equals(position)).toList();
        PositionRow first = own.get(0);
        return of(first.kind(), item.party(first.holder(), List.of()), codes(own, "term"), codes(own, "condition"));
    }

    private static List<String> codes(List<PositionRow> rows, String role) {
        return rows.stream()
                .filter(row -> row.role().equals(role))
                .map(row -> code(row.term(), row.negated()))
                .distinct()
                .toList();
    }

    /** The codes of terms; as in the guidelines, military action that must not be is a ceasefire. */
    static List<String> codes(List<String> terms, List<String> negated) {
        return terms.stream().map(term -> code(term, negated.contains(term))).toList();
    }

    private static String code(String term, boolean negated) {
        return negated && term.equals("military-action") ? "ceasefire" : term;
    }
}
