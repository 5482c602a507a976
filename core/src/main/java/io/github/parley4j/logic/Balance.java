package io.github.parley4j.logic;

import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People who came, went and are left, by three figures on one subject.
 *
 * @param in how many came
 * @param out how many went
 * @param left how many are said to be left
 */
public record Balance(Figure in, Figure out, Figure left) {
    /**
     * Puts figures together, each number once.
     *
     * @param figures the figures of a negotiation
     * @return every balance of people on one named subject, in order of appearance
     */
    public static Stream<Balance> of(List<Figure> figures) {
        Map<String, List<Figure>> bySubject = figures.stream()
                .filter(f -> f.subject().isPresent() && f.quantity().unit().equals("person"))
                .collect(Collectors.groupingBy(
                        f -> Figures.lower(f.subject().get()), LinkedHashMap::new, Collectors.toList()));
        return bySubject.values().stream().flatMap(Balance::ofOneSubject);
    }

    private static Stream<Balance> ofOneSubject(List<Figure> figures) {
        Map<Flow, Map<Quantity, Figure>> byFlow = new EnumMap<>(Flow.class);
        figures.forEach(f -> Flow.of(f.measure())
                .ifPresent(flow ->
                        byFlow.computeIfAbsent(flow, k -> new LinkedHashMap<>()).putIfAbsent(f.quantity(), f)));
        return of(byFlow, Flow.IN)
                .flatMap(in -> of(byFlow, Flow.OUT)
                        .flatMap(out -> of(byFlow, Flow.STOCK).map(left -> new Balance(in, out, left))));
    }

    private static Stream<Figure> of(Map<Flow, Map<Quantity, Figure>> byFlow, Flow flow) {
        return byFlow.getOrDefault(flow, Map.of()).values().stream();
    }

    /** {@return how many should be left, by what the figures may mean} */
    public Range expected() {
        return less(Figures.meant(in.quantity()), Figures.meant(out.quantity()));
    }

    /** {@return how many more should be left than are said to be: 240 came, 105 went, 129 left: 6} */
    public Range residual() {
        return less(expected(), Figures.meant(left.quantity()));
    }

    /** {@return whether no reading of the figures adds up} */
    public boolean isOff() {
        return expected().apart(Figures.meant(left.quantity()));
    }

    /** {@return the three, in order} */
    public List<Figure> figures() {
        return List.of(in, out, left);
    }

    /** {@return a sentence that says that it does not add up, and by how much} */
    public String sentence() {
        Range rest = expected();
        String number = rest.min().equals(rest.max())
                ? rest.min().map(n -> plain(n) + ", ").orElse("")
                : "";
        return Figures.say(in) + " less " + Figures.say(out) + " are " + number + "not " + Figures.say(left) + ": "
                + missing(residual()) + " unaccounted for, if all three count the same.";
    }

    private static String missing(Range range) {
        Optional<String> min = range.min().map(Balance::plain);
        Optional<String> max = range.max().map(Balance::plain);
        if (min.isPresent() && max.isPresent()) {
            return min.equals(max) ? min.get() + " are" : min.get() + " to " + max.get() + " are";
        }
        return min.map(n -> n + " or more are")
                .or(() -> max.map(n -> n + " or fewer are"))
                .orElse("Some are");
    }

    private static String plain(BigDecimal n) {
        return n.stripTrailingZeros().toPlainString();
    }

    private static Range less(Range a, Range b) {
        BinaryOperator<BigDecimal> minus = BigDecimal::subtract;
        return new Range(both(a.min(), b.max(), minus), both(a.max(), b.min(), minus));
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> a, Optional<BigDecimal> b, BinaryOperator<BigDecimal> operation) {
        return a.flatMap(x -> b.map(y -> operation.apply(x, y)));
    }
}
