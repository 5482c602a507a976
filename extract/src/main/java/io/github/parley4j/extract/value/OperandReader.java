package io.github.parley4j.extract.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number with its currency sign or unit, unless the number is a name, a year or a time of day. */
final class OperandReader {
    private static final Units UNITS = Units.get();

    private OperandReader() {}

    static @Nullable Operand at(Atoms a, int i) {
        Operand money = money(a, i);
        if (money != null) {
            return money;
        }
        boolean minus = a.is(i, "minus") || a.is(i, "negative") || (a.is(i, "-") && !a.glued(i) && a.glued(i + 1));
        Num n = NumberReader.at(a, minus ? i + 1 : i);
        if (n == null) {
            return null;
        }
        n = minus ? new Num(n.value().negate(), i, n.end(), n.form(), n.scale()) : n;
        var unit = UnitReader.after(a, n);
        if (NumberNames.isName(a, n, unit)) {
            return null;
        }
        Operand o = unit == null ? new Operand(n, Unit.NONE, i, n.end(), false) : withUnit(n, unit, i);
        return One.isNumber(a, o) ? points(o) : null;
    }

    private static Operand withUnit(Num n, Phrases.Match<Unit> unit, int begin) {
        Unit u = unit.meaning();
        Num scaled = u.scale().compareTo(BigDecimal.ONE) == 0
                ? n
                : new Num(n.value().multiply(u.scale()), n.begin(), n.end(), n.form(), n.scale());
        return new Operand(scaled, u, begin, unit.end(), false);
    }

    private static @Nullable Operand money(Atoms a, int i) {
        boolean minus = a.is(i, "-") && !a.glued(i) && a.glued(i + 1);
        int at = minus ? i + 1 : i;
        var sign = UNITS.before(a, at);
        if (sign == null || (a.get(at - 1).isDigits() && a.glued(at) && a.glued(sign.end()))) {
            return null;
        }
        Num n = NumberReader.at(a, sign.end());
        if (n == null || !a.get(sign.end()).isDigits()) {
            return null;
        }
        Num value = minus ? new Num(n.value().negate(), i, n.end(), n.form(), n.scale()) : n;
        Operand o = new Operand(value, sign.meaning(), i, value.end(), true);
        var again = UNITS.at(a, o.end());
        return again != null && again.meaning().code().equals(sign.meaning().code())
                ? new Operand(value, sign.meaning(), i, again.end(), true)
                : o;
    }

    /** Parts of points are percentage points: "5/8 points", "0.5 points". */
    private static Operand points(Operand o) {
        boolean parts = o.unit().code().equals("point")
                && o.value().stripTrailingZeros().scale() > 0;
        return parts ? o.withUnit(new Unit("percentage-point", Unit.Kind.PERCENT, BigDecimal.ONE, "point", true)) : o;
    }
}
