package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that are signs of what an article is about. */
final class SceneWords {
    private static final class English {
        private static final SceneWords INSTANCE = new SceneWords(Table.read("en/2-mentions/scene-words.tsv"));
    }

    /** Stands before the topic that an article speaks of most. */
    static final String CHIEFLY = "chiefly ";

    private static final String TOPIC = "topic";
    private static final String ANY_ENDING = "*";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();

    private final Map<String, Set<String>> topics = new HashMap<>();

    private SceneWords(List<Row> rows) {
        for (Row row : rows) {
            for (String word : row.list("words")) {
                if (row.get("use").equals(TOPIC)) {
                    topics.computeIfAbsent(word, key -> new HashSet<>()).add(row.get("sign"));
                }
                boolean stem = word.endsWith(ANY_ENDING);
                (stem ? stems : words)
                        .computeIfAbsent(row.get("sign"), sign -> new HashSet<>())
                        .add(stem ? word.substring(0, word.length() - 1) : word);
            }
        }
    }

    static SceneWords english() {
        return English.INSTANCE;
    }

    /** All topics, and each with {@link #CHIEFLY} before it. */
    Set<String> topicNames() {
        Set<String> names = new TreeSet<>();
        topics.values().forEach(names::addAll);
        List.copyOf(names).forEach(name -> names.add(CHIEFLY + name));
        return names;
    }

    /** The topics that a word, by its normal form, is a sign of. */
    Set<String> topics(String norm) {
        return topics.getOrDefault(norm, Set.of());
    }

    /** Whether a word, by its normal form, is a sign of something. */
    boolean is(String sign, String norm) {
        if (words.getOrDefault(sign, Set.of()).contains(norm)) {
            return true;
        }
        for (String stem : stems.getOrDefault(sign, Set.of())) {
            if (norm.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
