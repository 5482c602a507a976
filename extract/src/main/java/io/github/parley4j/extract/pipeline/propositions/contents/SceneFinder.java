package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the facts of a {@link Scene} from sentence after sentence. */
final class SceneFinder {
    private static final int NEAR = 8;
    private static final int LABOUR_WORDS = 3;
    private static final int TOPIC_WORDS = 2;
    private static final int TIMES = 3;

    private final SceneWords words;
    private final Set<String> nationalities = new HashSet<>();
    private boolean hostages;
    private boolean called;
    private boolean negotiation;
    private boolean custody;
    private int labour;
    private final Map<String, Integer> topics = new TreeMap<>();

    SceneFinder(SceneWords words) {
        this.words = words;
    }

    void read(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String norm = tokens.get(i).norm();
            Set<String> signs = words.signs(norm);
            hostages |= signs.contains("hostage");
            custody |= signs.contains("custody");
            negotiation |= signs.contains("negotiation");
            labour += signs.contains("labour") ? 1 : 0;
            for (String topic : words.topics(norm)) {
                topics.merge(topic, 1, Integer::sum);
            }
            if (norm.equals("prisoners") && isSeized(tokens, i)) {
                called = true;
                nationalities.add(tokens.get(i - 1).norm());
            }
        }
    }

    Scene scene() {
        return new Scene(
                hostages || called, called, nationalities, labour >= LABOUR_WORDS, negotiation, custody, topics());
    }

    /** Topics that are spoken of often, and not much less than the main one. */
    private Set<String> topics() {
        int most = topics.values().stream().mapToInt(n -> n).max().orElse(0);
        boolean alone = topics.values().stream().filter(n -> n == most).count() == 1;
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue() >= TOPIC_WORDS && topic.getValue() * TIMES >= most)
                .flatMap(topic -> topic.getValue() == most && alone
                        ? Stream.of(topic.getKey(), SceneWords.CHIEFLY + topic.getKey())
                        : Stream.of(topic.getKey()))
                .collect(Collectors.toSet());
    }

    /** "captured 240 prisoners" – but not "prisoners held in jails". */
    private boolean isSeized(List<Token> tokens, int prisoners) {
        for (int k = Math.max(0, prisoners - NEAR); k < prisoners; k++) {
            if (words.is("seized", tokens.get(k).norm())) {
                return true;
            }
        }
        return false;
    }
}
