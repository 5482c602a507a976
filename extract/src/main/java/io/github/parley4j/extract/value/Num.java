package io.github.parley4j.extract.value;

import java.math.BigDecimal;

/** A number read from atom begin to before atom end. scale: the last scale in it (million), or one. */
record Num(BigDecimal value, int begin, int end, Form form, BigDecimal scale) {
    /** DIGITS: printed in digits; WORDS: spelt; FRACTION: below one as a part; VAGUE: only its order is known. */
    enum Form {
        DIGITS,
        WORDS,
        FRACTION,
        VAGUE
    }

    static Num of(long value, int begin, int end) {
        return of(BigDecimal.valueOf(value), begin, end, Form.DIGITS);
    }

    static Num of(BigDecimal value, int begin, int end, Form form) {
        return new Num(value, begin, end, form, BigDecimal.ONE);
    }

    boolean is(Form f) {
        return form == f;
    }

    boolean isOne() {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    Num plus(BigDecimal more, int newEnd) {
        return new Num(value.add(more), begin, newEnd, form, scale);
    }

    Num times(BigDecimal factor, int newEnd) {
        Form f = form == Form.FRACTION ? Form.WORDS : form;
        return new Num(value.multiply(factor), begin, newEnd, f, factor);
    }

    Num from(int newBegin) {
        return new Num(value, newBegin, end, form, scale);
    }
}
