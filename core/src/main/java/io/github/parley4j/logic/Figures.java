package io.github.parley4j.logic;

import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares figures that sources give. */
public final class Figures {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Figures() {}

    /**
     * Pairs figures.
     *
     * @param figures the figures of a negotiation
     * @return pairs of one measure, subject and time
     */
    public static Stream<List<Figure>> pairs(List<Figure> figures) {
        Map<List<Object>, List<Figure>> same = figures.stream()
                .collect(Collectors.groupingBy(
                        f -> List.of(lower(f.measure()), lower(f.subject().orElse("")), f.interval()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return same.values().stream()
                .flatMap(group -> IntStream.range(0, group.size())
                        .boxed()
                        .flatMap(
                                i -> group.subList(i + 1, group.size()).stream().map(f -> List.of(group.get(i), f))));
    }

    /**
     * Widens what is hedged.
     *
     * @param q a quantity
     * @return the numbers that it may mean: "about" a tenth more or less, "nearly" a tenth less, an order of magnitude no
     *     upper bound
     */
    public static Range meant(Quantity q) {
        BigDecimal less = BigDecimal.ONE.subtract(TENTH);
        return switch (q.hedge()) {
            case ABOUT -> new Range(q.min().map(less::multiply), q.max().map(BigDecimal.ONE.add(TENTH)::multiply));
            case NEARLY -> new Range(q.min().map(less::multiply), q.max());
            case ORDER, AT_LEAST -> new Range(q.min(), Optional.empty());
            case UP_TO -> new Range(Optional.empty(), q.max());
            case EXACT -> Range.of(q);
        };
    }

    /**
     * Names a figure.
     *
     * @param f the figure
     * @return what it counts, and of whom
     */
    public static String name(Figure f) {
        return f.measure() + f.subject().map(s -> " (" + s + ")").orElse("");
    }

    /**
     * Lists ids.
     *
     * @param figures some figures
     * @return their ids
     */
    public static List<String> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toList();
    }

    /**
     * Gathers what figures rest on.
     *
     * @param figures the figures
     * @return their evidence, each piece once
     */
    public static List<Evidence> evidence(List<Figure> figures) {
        return figures.stream().flatMap(f -> f.evidence().stream()).distinct().toList();
    }

    /**
     * Makes words comparable.
     *
     * @param text some words
     * @return the same in lower case
     */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
