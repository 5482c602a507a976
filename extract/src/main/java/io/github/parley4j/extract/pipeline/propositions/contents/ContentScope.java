package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a word or a composition of the content tables counts at all.
 *
 * @param negotiation only in an article that speaks of negotiations
 * @param plain only without another common noun before it: "operation", but no "drilling operation"
 * @param topics only in an article about one of these; empty for any article
 */
record ContentScope(boolean negotiation, boolean plain, Set<String> topics) {
    static final ContentScope ALWAYS = new ContentScope(false, false, Set.of());

    private static final String NEGOTIATION = "negotiation";
    private static final String PLAIN = "plain";

    ContentScope {
        topics = Set.copyOf(topics);
    }

    /** Reads the column "only" of a table that may have one. */
    static ContentScope of(Row row) {
        List<String> cell = row.has("only") ? row.list("only") : List.of();
        if (cell.isEmpty()) {
            return ALWAYS;
        }
        Set<String> known = SceneWords.english().topicNames();
        List<String> topics = cell.stream()
                .filter(word -> !word.equals(NEGOTIATION) && !word.equals(PLAIN))
                .toList();
        if (!known.containsAll(topics)) {
            List<String> options = new ArrayList<>(List.of(NEGOTIATION, PLAIN));
            options.addAll(known);
            throw row.error("only", options);
        }
        return new ContentScope(cell.contains(NEGOTIATION), cell.contains(PLAIN), Set.copyOf(topics));
    }

    /** Whether an article is of the kind that is asked for. */
    boolean admits(Scene scene) {
        return (!negotiation || scene.negotiation())
                && (topics.isEmpty() || topics.stream().anyMatch(scene.topics()::contains));
    }
}
