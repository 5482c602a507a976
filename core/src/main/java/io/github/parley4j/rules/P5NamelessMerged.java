package io.github.parley4j.rules;

import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.rules.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sources without a name are one person only if something shows it. */
final class P5NamelessMerged extends Standard {
    P5NamelessMerged() {
        super("P5", Severity.WARNING);
    }

    private record Said(Evidence evidence, Attribution by) {
        boolean nameless() {
            return Sources.isNameless(by.type());
        }
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Map<String, List<Said>> byPerson = new LinkedHashMap<>();
        scene.evidence()
                .distinct()
                .forEach(e -> e.attribution()
                        .forEach(a -> a.person()
                                .ifPresent(person -> byPerson.computeIfAbsent(person, k -> new ArrayList<>())
                                        .add(new Said(e, a)))));
        return byPerson.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(Said::nameless))
                .filter(e -> documents(e.getValue()).size() > 1
                        || e.getValue().stream().anyMatch(said -> said.by.type() == Attribution.Type.NAMED))
                .map(e -> finding(
                        "A source without a name is counted as " + scene.names.of(e.getKey())
                                + ", who also speaks elsewhere ("
                                + String.join(", ", documents(e.getValue()))
                                + "), though nothing shows that they are one person.",
                        List.of(e.getKey()),
                        e.getValue().stream().map(Said::evidence).distinct().toList()));
    }

    private static List<String> documents(List<Said> all) {
        return all.stream()
                .map(said -> said.evidence.document())
                .distinct()
                .sorted()
                .toList();
    }
}
