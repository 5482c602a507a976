package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.analysis.Zone.Status;
import io.github.parley4j.logic.Range;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that sides have stated on each issue, and whether they meet. */
final class StatedValues {
    private StatedValues() {}

    /** By issue and party: terms with a value that it demands or offers, and what it rules out, below {@link Not}. */
    static Map<String, Map<String, List<Term>>> of(Ground ground) {
        Map<String, Map<String, List<Term>>> values = new LinkedHashMap<>();
        Stream<Cell> held = ground.present().values().stream().flatMap(List::stream);
        Stream<Cell> onTheTable = ground.stances()
                .filter(s -> s.act() instanceof Proposal && s.act().holders().isEmpty())
                .map(s -> new Cell(Zone.UNSPECIFIED, Side.FOR, s.term(), s.act()));
        Stream.concat(held, onTheTable)
                .filter(cell -> cell.side() != Side.NOT_YET && Values.hasValue(cell.term()))
                .forEach(cell -> {
                    Term value = cell.side() == Side.FOR ? cell.term() : Not.of(cell.term());
                    List<Term> stated = values.computeIfAbsent(cell.term().issue(), k -> new LinkedHashMap<>())
                            .computeIfAbsent(cell.party(), k -> new ArrayList<>());
                    if (!stated.contains(value)) {
                        stated.add(value);
                    }
                });
        return values;
    }

    /** What one side wants any of must suit every other: be none of what it rules out, and meet some value it wants. */
    static Status status(Map<String, List<Term>> values) {
        if (values.size() < 2) {
            return Status.UNKNOWN;
        }
        List<SimpleTerm> wanted = values.values().stream()
                .flatMap(List::stream)
                .flatMap(t -> t instanceof SimpleTerm s ? Stream.of(s) : Stream.of())
                .toList();
        if (wanted.isEmpty()) {
            return Status.UNKNOWN;
        }
        Optional<List<Quantity>> numbers = numbers(values.values());
        if (numbers.isPresent()) {
            return meet(numbers.get());
        }
        boolean fits =
                wanted.stream().anyMatch(value -> values.values().stream().allMatch(side -> suits(value, side)));
        boolean excluded =
                wanted.stream().allMatch(value -> values.values().stream().anyMatch(side -> bars(value, side)));
        if (excluded) {
            return Status.EMPTY;
        }
        return fits ? Status.NON_EMPTY : Status.UNKNOWN;
    }

    /** One number or range of each side for one thing: these can meet in a number that none of them names. */
    private static Optional<List<Quantity>> numbers(Collection<List<Term>> values) {
        List<SimpleTerm> terms = values.stream()
                .filter(side -> side.size() == 1)
                .flatMap(side -> side.get(0) instanceof SimpleTerm t ? Stream.of(t) : Stream.of())
                .toList();
        List<Quantity> quantities =
                terms.stream().flatMap(t -> Values.quantity(t).stream()).toList();
        boolean oneThing = quantities.size() == values.size()
                && terms.stream().allMatch(a -> terms.stream().allMatch(b -> Values.oneSubject(a, b)))
                && quantities.stream().allMatch(q -> Range.comparable(q, quantities.get(0)));
        return oneThing ? Optional.of(quantities) : Optional.empty();
    }

    private static boolean suits(SimpleTerm value, List<Term> side) {
        boolean wants = side.stream().anyMatch(SimpleTerm.class::isInstance);
        return !ruledOut(value, side)
                && (!wants
                        || side.stream()
                                .anyMatch(t -> t instanceof SimpleTerm own
                                        && (Subsumption.matches(value, own) || Subsumption.matches(own, value))));
    }

    private static boolean bars(SimpleTerm value, List<Term> side) {
        List<SimpleTerm> wanted = side.stream()
                .flatMap(t -> t instanceof SimpleTerm s ? Stream.of(s) : Stream.of())
                .toList();
        return ruledOut(value, side)
                || (!wanted.isEmpty() && wanted.stream().allMatch(own -> Values.exclusive(value, own)));
    }

    private static boolean ruledOut(SimpleTerm value, List<Term> side) {
        return side.stream().anyMatch(t -> t instanceof Not not && Subsumption.matches(value, not.term()));
    }

    /** What all ranges of one unit have in common, if each side has one range. */
    static Optional<Quantity> room(Collection<List<Term>> values) {
        List<Quantity> ranges = values.stream()
                .filter(side -> side.size() == 1)
                .flatMap(side -> side.get(0) instanceof SimpleTerm t ? Values.quantity(t).stream() : Stream.of())
                .toList();
        boolean oneUnit = ranges.stream().map(Quantity::fullUnit).distinct().count() == 1;
        if (!oneUnit || ranges.size() < values.size() || meet(ranges) != Status.NON_EMPTY) {
            return Optional.empty();
        }
        return Optional.of(Quantity.builder()
                .min(ranges.stream().flatMap(q -> q.min().stream()).max(Comparator.naturalOrder()))
                .max(ranges.stream().flatMap(q -> q.max().stream()).min(Comparator.naturalOrder()))
                .unit(ranges.get(0).unit())
                .per(ranges.get(0).per())
                .build());
    }

    /** Ranges of numbers meet all together when each two of them do. */
    static Status meet(List<Quantity> ranges) {
        boolean comparable = ranges.size() > 1 && ranges.stream().allMatch(q -> Range.comparable(q, ranges.get(0)));
        if (!comparable) {
            return Status.UNKNOWN;
        }
        boolean apart = ranges.stream().anyMatch(a -> ranges.stream().anyMatch(b -> Range.disjoint(a, b)));
        return apart ? Status.EMPTY : Status.NON_EMPTY;
    }
}
