package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Convergence.Pair;
import io.github.parley4j.analysis.StickingPoints.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Compares each two parties issue by issue, now and at each day on which one of them said something. */
final class Distances {
    private final Likeness likeness;
    private final Map<List<String>, Course> courses = new LinkedHashMap<>();

    Distances(Ground ground) {
        likeness = ground.likeness();
        ground.present().forEach(this::now);
        ground.tracks().forEach(this::then);
    }

    List<Pair> pairs() {
        return courses.entrySet().stream()
                .map(e -> e.getValue().pair(e.getKey().get(0), e.getKey().get(1)))
                .toList();
    }

    private void now(String issue, List<Cell> cells) {
        Map<String, Integer> parties = cells.stream()
                .collect(Collectors.groupingBy(
                        Cell::party,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), likeness::number)));
        eachTwo(parties, (a, b) -> {
            double now = likeness.ofSets(a.getValue(), b.getValue());
            if (!Double.isNaN(now)) {
                course(a.getKey(), b.getKey()).now.put(issue, now);
            }
        });
    }

    private void then(String issue, Map<String, Track> byParty) {
        eachTwo(byParty, (a, b) -> {
            Curve curve = new Curve(a.getValue(), b.getValue(), likeness::ofSets);
            if (curve.isTold()) {
                course(a.getKey(), b.getKey()).then.put(issue, curve);
            }
        });
    }

    private Course course(String a, String b) {
        return courses.computeIfAbsent(a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a), k -> new Course());
    }

    private static <T> void eachTwo(
            Map<String, T> parties, BiConsumer<Map.Entry<String, T>, Map.Entry<String, T>> work) {
        List<Map.Entry<String, T>> all = List.copyOf(parties.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (Map.Entry<String, T> other : all.subList(i + 1, all.size())) {
                work.accept(all.get(i), other);
            }
        }
    }
}
