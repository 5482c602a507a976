package io.github.parley4j.extract.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads so many for so many: "30 for 1", "10 prisoners for every hostage", "30-to-1", "one in five". */
final class RatioReader {
    private static final Units UNITS = Units.get();
    private static final MathContext PRECISION = new MathContext(15);
    private static final Set<String> EVERY = Set.of("every", "each", "a", "any", "per");

    private RatioReader() {}

    static AmountReader.@Nullable Reading at(Atoms a, AmountReader.Reading r) {
        if (r.range() || r.amount().min() == null || r.unit().is(Unit.Kind.TIME)) {
            return null;
        }
        int at = a.overHyphen(r.end());
        if (a.is(at, "for")) {
            return exchange(a, r, a.overHyphen(at + 1));
        }
        boolean odds = (a.is(at, "to") || a.is(at, ":")) && !r.first().hasUnit();
        int one = a.overHyphen(at + 1);
        if (odds && (a.is(one, "1") || a.is(one, "one")) && !a.is(one + 1, "-") && isOver(r, BigDecimal.ONE)) {
            return r.until(one + 1, r.amount().per("1"));
        }
        return part(a, r, at);
    }

    private static boolean isOver(AmountReader.Reading r, BigDecimal value) {
        return r.first().value().compareTo(value) >= 0;
    }

    private static AmountReader.@Nullable Reading exchange(Atoms a, AmountReader.Reading r, int at) {
        if (EVERY.contains(a.norm(at)) && r.first().hasUnit()) {
            int noun = a.is(at + 1, "one") ? at + 2 : at + 1;
            Num one = Num.of(BigDecimal.ONE, noun, noun, Num.Form.WORDS);
            var m = UnitReader.after(a, one);
            return m != null && isPartner(m.meaning(), a.is(at, "a"))
                    ? r.until(m.end(), r.amount().per(m.meaning().code()))
                    : null;
        }
        Num n = NumberReader.at(a, at);
        boolean small = n != null
                && n.value().signum() > 0
                && isOver(r, n.value())
                && (n.isOne() || !r.first().hasUnit());
        if (n == null || !small) {
            return null;
        }
        var m = UnitReader.after(a, n);
        boolean bare = m == null && !r.first().hasUnit() && (a.is(r.end(), "-") || n.isOne());
        if (m == null ? !bare : m.meaning().is(Unit.Kind.TIME, Unit.Kind.MONEY, Unit.Kind.PERCENT)) {
            return null;
        }
        Amount each = over(r.amount(), n.value());
        return m == null
                ? r.until(n.end(), each.per("1"))
                : r.until(m.end(), each.per(m.meaning().code()));
    }

    private static boolean isPartner(Unit unit, boolean article) {
        return article ? unit.is(Unit.Kind.PERSON) : unit.is(Unit.Kind.PERSON, Unit.Kind.THING, Unit.Kind.TIME);
    }

    /** "One in five", "two out of every three": a part, in percent. */
    private static AmountReader.@Nullable Reading part(Atoms a, AmountReader.Reading r, int at) {
        boolean outOf = a.is(at, "out") && a.is(at + 1, "of");
        if ((!outOf && !a.is(at, "in"))
                || r.first().hasUnit()
                || !isSmall(r.first().num())) {
            return null;
        }
        int whole = outOf ? at + 2 : at + 1;
        whole = a.is(whole, "every") ? whole + 1 : whole;
        Num n = NumberReader.at(a, whole);
        if (n == null || !isSmall(n) || n.value().compareTo(r.first().value()) <= 0) {
            return null;
        }
        var m = UNITS.at(a, n.end());
        if (m != null && !m.meaning().is(Unit.Kind.PERSON, Unit.Kind.THING)) {
            return null;
        }
        BigDecimal part = r.first().value().divide(n.value().movePointLeft(2), PRECISION);
        var after = AmountReader.hedgeAfter(a, n.end());
        Bound bound = after == null ? r.amount().bound() : after.meaning();
        return r.until(after == null ? n.end() : after.end(), Amount.of(part, bound, "percent"));
    }

    /** Whole numbers of people or things that a part is said of. */
    private static boolean isSmall(Num n) {
        return n.is(Num.Form.WORDS)
                || (n.is(Num.Form.DIGITS) && n.value().scale() <= 0 && n.value().precision() <= 2);
    }

    private static Amount over(Amount amount, BigDecimal divisor) {
        return new Amount(
                divided(amount.min(), divisor),
                divided(amount.max(), divisor),
                amount.bound(),
                amount.unit(),
                amount.per());
    }

    private static @Nullable BigDecimal divided(@Nullable BigDecimal value, BigDecimal divisor) {
        return value == null ? null : value.divide(divisor, PRECISION);
    }
}
