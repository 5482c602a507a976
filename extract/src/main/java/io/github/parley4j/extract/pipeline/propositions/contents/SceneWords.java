package io.github.parley4j.extract.pipeline.propositions.contents;

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

    private final Map<String, Set<String>> signsOfWord = new HashMap<>();
    private final Map<Character, Map<String, Set<String>>> signsOfStem = new HashMap<>();

    private final Map<String, Set<String>> topics = new HashMap<>();

    private SceneWords(List<Row> rows) {
        for (Row row : rows) {
            for (String word : row.list("words")) {
                if (row.get("use").equals(TOPIC)) {
                    topics.computeIfAbsent(word, key -> new HashSet<>()).add(row.get("sign"));
                }
                boolean stem = word.endsWith(ANY_ENDING);
                Map<String, Set<String>> signs =
                        stem ? signsOfStem.computeIfAbsent(word.charAt(0), c -> new HashMap<>()) : signsOfWord;
                signs.computeIfAbsent(stem ? word.substring(0, word.length() - 1) : word, w -> new HashSet<>())
                        .add(row.get("sign"));
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
        return signs(norm).contains(sign);
    }

    /** What a word, by its normal form, is a sign of. */
    Set<String> signs(String norm) {
        Set<String> signs = signsOfWord.getOrDefault(norm, Set.of());
        Map<String, Set<String>> stems = norm.isEmpty() ? Map.of() : signsOfStem.getOrDefault(norm.charAt(0), Map.of());
        for (Map.Entry<String, Set<String>> stem : stems.entrySet()) {
            if (norm.startsWith(stem.getKey())) {
                signs = signs.isEmpty() ? stem.getValue() : joined(signs, stem.getValue());
            }
        }
        return signs;
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
