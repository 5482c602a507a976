package io.github.parley4j.rules;

import io.github.parley4j.model.Evidence;
import io.github.parley4j.rules.Finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one source is certain of, no other denies. */
final class Q4SaidAndDenied extends Standard {
    Q4SaidAndDenied() {
        super("Q4", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return Stream.of(
                        scene.acts().map(a -> Report.of(a, scene)),
                        scene.negotiation.meetings().stream()
                                .filter(m -> m.participants().size() > 1)
                                .map(m -> Report.of(m, scene)),
                        scene.negotiation.figures().stream().map(Report::of))
                .map(Stream::toList)
                .filter(reports -> reports.stream().anyMatch(Report::denied))
                .flatMap(this::clashes);
    }

    private Stream<Finding> clashes(List<Report> reports) {
        Map<List<Object>, List<Report>> same = reports.stream()
                .collect(Collectors.groupingBy(r -> r.what().get(), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().flatMap(this::clash);
    }

    private Stream<Finding> clash(List<Report> same) {
        List<Report> clashing =
                same.stream().filter(r -> same.stream().anyMatch(r::clashes)).toList();
        List<Evidence> evidence =
                clashing.stream().flatMap(r -> r.evidence().stream()).toList();
        return clashing.stream()
                .limit(1)
                .map(first -> finding(
                        "One source says for certain, another denies: "
                                + first.words().get() + ".",
                        clashing.stream().map(Report::id).toList(),
                        evidence));
    }
}
