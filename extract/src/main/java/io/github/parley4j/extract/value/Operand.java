package io.github.parley4j.extract.value;

import java.math.BigDecimal;

/** A number with its unit, from atom begin to before atom end. signed: a currency sign stands before it. */
record Operand(Num num, Unit unit, int begin, int end, boolean signed) {

    BigDecimal value() {
        return num.value();
    }

    boolean hasUnit() {
        return !unit.isNone();
    }

    Operand withUnit(Unit other) {
        return new Operand(num, other, begin, end, signed);
    }

    Operand withNum(Num other) {
        return new Operand(other, unit, begin, end, signed);
    }
}
