package io.github.parley4j.extract.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what follows a first number of a range or a list of alternatives: "30 to 40", "one, two or three weeks". */
final class RangeReader {
    /** What stood before the first number. */
    enum Opening {
        NONE,
        BETWEEN,
        FROM
    }

    /** The alternatives in order, and the atom after the last. */
    record Range(List<Operand> operands, int end) {
        Operand last() {
            return operands.get(operands.size() - 1);
        }

        BigDecimal least() {
            return operands.stream()
                    .map(Operand::value)
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
        }

        BigDecimal most() {
            return operands.stream()
                    .map(Operand::value)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
        }
    }

    private static final int LONGEST = 8;

    private RangeReader() {}

    /** The range that begins with an operand; a range of one when nothing continues it. */
    static Range from(Atoms a, Operand first, Opening opening) {
        List<Operand> all = new ArrayList<>(List.of(first));
        Operand last = first;
        boolean list = false;
        while (all.size() < LONGEST) {
            Operand next = next(a, last, opening, all.size() > 1 && !list);
            if (next == null) {
                break;
            }
            list |= a.is(last.end(), ",");
            all.add(next);
            last = next;
        }
        if (list && !isList(a, all)) {
            return new Range(List.of(first), first.end());
        }
        return new Range(shared(all), last.end());
    }

    private static @Nullable Operand next(Atoms a, Operand last, Opening opening, boolean closed) {
        int at = closed ? -1 : Connectors.after(a, last, opening);
        Operand next = at < 0 ? null : OperandReader.at(a, at);
        if (next == null) {
            return null;
        }
        Operand first = scaledLike(last, next);
        boolean sameUnit = !last.hasUnit()
                || (next.hasUnit() ? alike(last.unit(), next.unit()) : last.signed() || opening != Opening.NONE);
        return sameUnit && first.value().compareTo(next.value()) < 0 ? next : null;
    }

    private static boolean alike(Unit one, Unit other) {
        boolean scalar = !one.is(Unit.Kind.THING) && !one.is(Unit.Kind.PERSON);
        return one.code().equals(other.code()) && (scalar || one.noun().equals(other.noun()));
    }

    /** "2 to 3 million", "$2-3bn": the first number takes the scale of the second when it alone is smaller. */
    private static Operand scaledLike(Operand first, Operand second) {
        BigDecimal scale = second.num().scale();
        boolean bare = first.num().scale().compareTo(BigDecimal.ONE) == 0 && scale.compareTo(BigDecimal.ONE) > 0;
        boolean smaller = bare && first.value().multiply(scale).compareTo(second.value()) < 0;
        return smaller ? first.withNum(first.num().times(scale, first.num().end())) : first;
    }

    /** Commas make alternatives only of spans of time: "one week, two weeks", "one, two or three weeks". */
    private static boolean isList(Atoms a, List<Operand> all) {
        Operand last = all.get(all.size() - 1);
        return last.unit().is(Unit.Kind.TIME) && !a.is(all.get(0).begin() - 1, ",");
    }

    private static List<Operand> shared(List<Operand> all) {
        List<Operand> out = new ArrayList<>();
        Operand last = all.get(all.size() - 1);
        Unit unit = last.hasUnit() ? last.unit() : all.get(0).unit();
        for (Operand o : all) {
            Operand scaled = o.end() == last.end() ? o : scaledLike(o, last);
            boolean tenfold = !o.hasUnit() && unit.scale().compareTo(BigDecimal.ONE) != 0;
            Num n = scaled.num();
            out.add((tenfold ? scaled.withNum(n.times(unit.scale(), n.end())) : scaled).withUnit(unit));
        }
        return out;
    }
}
