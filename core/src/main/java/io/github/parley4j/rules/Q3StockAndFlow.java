package io.github.parley4j.rules;

import io.github.parley4j.logic.Range;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.rules.Finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who came less who went is who is left. */
final class Q3StockAndFlow extends Standard {
    Q3StockAndFlow() {
        super("Q3", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Map<String, List<Figure>> bySubject = scene.negotiation.figures().stream()
                .filter(f -> f.subject().isPresent() && f.quantity().unit().equals("person"))
                .collect(Collectors.groupingBy(
                        f -> Figures.lower(f.subject().get()), LinkedHashMap::new, Collectors.toList()));
        return bySubject.values().stream()
                .flatMap(figures -> of(figures, Flow.IN)
                        .flatMap(in -> of(figures, Flow.OUT)
                                .flatMap(out -> of(figures, Flow.STOCK)
                                        .filter(left -> balance(in, out).apart(Figures.meant(left.quantity())))
                                        .map(left -> finding(in, out, left)))));
    }

    private Finding finding(Figure in, Figure out, Figure left) {
        List<Figure> figures = List.of(in, out, left);
        return finding(
                in.quantity() + " " + in.measure() + " less " + out.quantity() + " " + out.measure() + " are not "
                        + left.quantity() + " " + left.measure() + " ("
                        + in.subject().orElse("") + ").",
                Figures.ids(figures),
                Figures.evidence(figures));
    }

    private static Range balance(Figure in, Figure out) {
        Range came = Figures.meant(in.quantity());
        Range went = Figures.meant(out.quantity());
        return new Range(
                came.min().flatMap(c -> went.max().map(c::subtract)),
                came.max().flatMap(c -> went.min().map(c::subtract)));
    }

    private static Stream<Figure> of(List<Figure> figures, Flow flow) {
        Map<Quantity, Figure> first = new LinkedHashMap<>();
        figures.stream()
                .filter(f -> Flow.of(f.measure()).filter(flow::equals).isPresent())
                .forEach(f -> first.putIfAbsent(f.quantity(), f));
        return first.values().stream();
    }
}
