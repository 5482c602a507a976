package io.github.parley4j.extract.value;

import java.math.BigDecimal;

/** What a number counts: the normal code, the kind, how many of the code one is, the noun in the singular. */
record Unit(String code, Kind kind, BigDecimal scale, String noun, boolean plural) {
    enum Kind {
        TIME,
        PERCENT,
        MEASURE,
        THING,
        PERSON,
        MONEY,
        CLOCK
    }

    static final Unit NONE = new Unit("", Kind.THING, BigDecimal.ONE, "", true);

    /** Whether it is of one of the kinds. */
    boolean is(Kind... kinds) {
        for (Kind k : kinds) {
            if (kind == k) {
                return true;
            }
        }
        return false;
    }

    boolean isNone() {
        return code.isEmpty();
    }

    /** A noun of no table: its own singular is the code. */
    static Unit thing(String noun) {
        return new Unit(noun, Kind.THING, BigDecimal.ONE, noun, true);
    }
}
