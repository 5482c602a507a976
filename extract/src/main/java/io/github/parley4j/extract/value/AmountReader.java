package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.Cues.Role;
import io.github.parley4j.extract.value.RangeReader.Opening;
import io.github.parley4j.extract.value.RangeReader.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads hedge, range and unit: "at least 50", "between 30 and 40 prisoners", "as much as six months". */
final class AmountReader {
    private static final Cues CUES = Cues.get();
    private static final int HEDGES = 3;
    private static final int FARTHEST_NOUN = 5;
    private static final int PERCENT_DECIMALS = 4;

    /** An amount, its unit, its first and last atoms; first: the first number with the unit the others share. */
    record Reading(Amount amount, Unit unit, Operand first, int begin, int end, Opening opening, boolean range) {
        Reading until(int newEnd, Amount newAmount) {
            return new Reading(newAmount, unit, first, begin, newEnd, opening, range);
        }
    }

    private AmountReader() {}

    static @Nullable Reading at(Atoms a, int i) {
        Opening opening = a.is(i, "between") ? Opening.BETWEEN : a.is(i, "from") ? Opening.FROM : Opening.NONE;
        Bound bound = Bound.EXACT;
        int at = opening == Opening.NONE ? i : i + 1;
        at = at == i && a.is(i, "over") && CUES.is(Role.OVER_VERB, a, i - 1) ? -1 : at;
        if (at < 0) {
            return null;
        }
        for (int k = 0; k < HEDGES; k++) {
            var hedge = CUES.at(Role.HEDGE_BEFORE, a, at);
            if (hedge == null) {
                break;
            }
            bound = bound.with(hedge.meaning());
            at = hedge.end();
        }
        Operand first = OperandReader.at(a, at);
        first = first == null ? Spans.at(a, at, at > i) : first;
        if (first == null) {
            return null;
        }
        bound = during(a, i, first) ? Bound.EXACT : bound.with(bounded(a, i));
        Range range = RangeReader.from(a, first, opening);
        boolean single = range.operands().size() < 2;
        if (single && opening == Opening.BETWEEN) {
            return null;
        }
        boolean from = single && opening == Opening.FROM;
        return close(a, from ? i + 1 : i, bound, range, opening);
    }

    /** "A minimum interest spread of one point": the noun before it bounds the number. */
    private static Bound bounded(Atoms a, int i) {
        for (int k = i - 2;
                a.is(i - 1, "of") && k >= i - FARTHEST_NOUN && a.get(k).isWord();
                k--) {
            var noun = CUES.at(Role.BOUNDING_NOUN, a, k);
            if (noun != null) {
                return noun.meaning();
            }
        }
        return Bound.EXACT;
    }

    /** "Over two years" says how long, not how much at least; "in over two years" does. */
    private static boolean during(Atoms a, int i, Operand first) {
        boolean bound = a.is(i - 1, "for") || a.is(i - 1, "in") || a.is(i - 1, "after");
        return a.is(i, "over") && first.unit().is(Unit.Kind.TIME) && !bound && AgeReader.afterOld(a, first.end()) < 0;
    }

    private static Reading close(Atoms a, int i, Bound before, Range range, Opening opening) {
        Operand last = range.last();
        Bound bound = last.num().is(Num.Form.VAGUE) ? before == Bound.UP_TO ? before : Bound.ORDER : before;
        int end = range.end();
        var after = hedgeAfter(a, end);
        if (after != null) {
            bound = after.meaning().with(bound);
            end = after.end();
        }
        Operand first = range.operands().get(0);
        Reading reading = new Reading(
                amount(range, bound),
                last.unit(),
                first,
                i,
                end,
                opening,
                range.operands().size() > 1);
        return last.hasUnit() || after == null ? reading : late(a, reading, range, bound);
    }

    /** A hedge behind a number: "or more"; not "and less than 10", which bounds what follows. */
    static Phrases.@Nullable Match<Bound> hedgeAfter(Atoms a, int at) {
        var m = CUES.at(Role.HEDGE_AFTER, a, at);
        boolean next = m != null && NumberReader.at(a, a.is(m.end(), "than") ? m.end() + 1 : m.end()) != null;
        return next ? null : m;
    }

    /** "30 or more trucks": the unit behind the hedge. */
    private static Reading late(Atoms a, Reading r, Range range, Bound bound) {
        Num n = range.last().num();
        var unit = UnitReader.after(a, new Num(n.value(), n.begin(), r.end(), n.form(), n.scale()));
        if (unit == null) {
            return r;
        }
        Unit u = unit.meaning();
        Amount amount = amount(range, bound);
        return new Reading(
                new Amount(amount.min(), amount.max(), bound, u.code(), ""),
                u,
                r.first().withUnit(u),
                r.begin(),
                unit.end(),
                r.opening(),
                r.range());
    }

    private static Amount amount(Range range, Bound bound) {
        Unit unit = range.last().unit();
        if (!unit.isNone() || !range.last().num().is(Num.Form.FRACTION)) {
            return new Amount(bound.min(range.least()), bound.max(range.most()), bound, unit.code(), "");
        }
        BigDecimal least = percent(range.least());
        BigDecimal most = percent(range.most());
        return new Amount(bound.min(least), bound.max(most), bound, "percent", "");
    }

    private static BigDecimal percent(BigDecimal part) {
        return part.movePointRight(2).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }
}
