package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which figures are given, from {@code figure-words.tsv}. */
final class FigureWords {
    /** How a word takes the people counted; the table's header explains each. */
    enum Role {
        DONE_TO,
        DOES,
        STATE,
        TOLL,
        COUNTED
    }

    private final Map<String, Map<Role, String>> measures = new HashMap<>();

    FigureWords() {
        for (Row row : Table.read("en/3-clauses/figure-words.tsv")) {
            measures.computeIfAbsent(row.get("lemma"), lemma -> new HashMap<>())
                    .put(row.get("role", Role.class), row.get("measure"));
        }
    }

    /** What is counted when a word plays a role; null when it does not play it. */
    @Nullable
    String measure(String lemma, Role role) {
        Map<Role, String> roles = measures.get(lemma);
        return roles == null ? null : roles.get(role);
    }
}
