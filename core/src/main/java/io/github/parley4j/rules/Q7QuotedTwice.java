package io.github.parley4j.rules;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.rules.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One sentence is counted once. */
final class Q7QuotedTwice extends Standard {
    Q7QuotedTwice() {
        super("Q7", Severity.INFO);
    }

    private static final int SHORTEST = 20;

    @Override
    Stream<Finding> find(Scene scene) {
        Map<List<Object>, List<Act>> same = new LinkedHashMap<>();
        scene.acts()
                .forEach(a -> a.evidence().stream()
                        .map(Evidence::exact)
                        .filter(words -> words.length() >= SHORTEST)
                        .distinct()
                        .forEach(words -> same.computeIfAbsent(
                                        List.of(
                                                words,
                                                a.holders(),
                                                a.getClass(),
                                                a.contents().stream()
                                                        .map(Literals::normal)
                                                        .toList()),
                                        k -> new ArrayList<>())
                                .add(a)));
        return same.values().stream()
                .filter(acts -> acts.size() > 1)
                .map(acts -> finding(
                        "The same words of " + scene.names.holders(acts.get(0)) + " are counted " + acts.size()
                                + " times.",
                        acts));
    }
}
