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
import org.apache.commons.lang3.Strings;

/** Compares figures that sources give. */
public final class Figures {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Figures() {}

    /**
     * Pairs figures that count the same thing, as far as their words tell. Sources name one thing by several words, and leave
     * much out: see {@link Counted}.
     *
     * @param figures the figures of a negotiation
     * @return the pairs, in order
     */
    public static Stream<List<Figure>> pairs(List<Figure> figures) {
        Map<List<Object>, List<Counted>> same = IntStream.range(0, figures.size())
                .mapToObj(i -> Counted.of(i, figures.get(i)))
                .collect(Collectors.groupingBy(Counted::kind, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().flatMap(Figures::pairsOfAKind);
    }

    /** With those of the same subject, and of none. */
    private static Stream<List<Figure>> pairsOfAKind(List<Counted> group) {
        Map<Optional<String>, List<Counted>> bySubject =
                group.stream().collect(Collectors.groupingBy(Counted::subject));
        List<Counted> open = bySubject.getOrDefault(Optional.empty(), List.of());
        return group.stream().flatMap(one -> {
            List<Counted> others = one.subject().isEmpty() ? group : bySubject.getOrDefault(one.subject(), List.of());
            Stream<Counted> all =
                    one.subject().isEmpty() ? others.stream() : Stream.concat(others.stream(), open.stream());
            return all.filter(other -> one.number() < other.number() && one.mayBe(other))
                    .map(other -> List.of(one.figure(), other.figure()));
        });
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
     * Reads a figure aloud.
     *
     * @param f the figure
     * @return "129 hostages held (Northland)"; the unit is left out where the measure names it
     */
    public static String say(Figure f) {
        String quantity = f.quantity().toString();
        if (f.quantity().fullUnit().equals("person")) {
            quantity = Strings.CS.removeEnd(Strings.CS.removeEnd(quantity, " person"), " people");
        }
        return quantity + " " + name(f);
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
