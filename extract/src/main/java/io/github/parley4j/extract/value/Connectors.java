package io.github.parley4j.extract.value;

/** The words and marks between the numbers of a range. */
final class Connectors {
    private Connectors() {}

    /** The atom after the connector behind an operand, or -1. */
    static int after(Atoms a, Operand o, RangeReader.Opening opening) {
        int at = o.end();
        if (a.is(at, "-")) {
            return hyphen(a, o, at, opening);
        }
        if (a.is(at, ",")
                && !o.signed()
                && (o.unit().is(Unit.Kind.TIME) || (o.num().is(Num.Form.WORDS) && !o.hasUnit()))) {
            return a.is(at + 1, "or") ? word(a, at + 1, opening) : at + 1;
        }
        return word(a, at, opening);
    }

    private static int hyphen(Atoms a, Operand o, int at, RangeReader.Opening opening) {
        boolean dangling = a.glued(at) && !a.glued(at + 1);
        if (dangling || isWord(a, at + 1)) {
            int next = word(a, at + 1, opening);
            return next < 0 ? -1 : a.overHyphen(next);
        }
        boolean even = a.glued(at) == a.glued(at + 1);
        boolean number = a.get(at + 1).isDigits()
                || !a.get(at + 1).isWord()
                || NumberWords.get().isNumber(a.norm(at + 1));
        return (even && number && !o.hasUnit()) || (o.signed() && even) ? at + 1 : -1;
    }

    private static boolean isWord(Atoms a, int at) {
        return a.is(at, "to") || a.is(at, "or");
    }

    private static int word(Atoms a, int at, RangeReader.Opening opening) {
        if (a.is(at, "or")) {
            return a.is(at + 1, "even") ? at + 2 : at + 1;
        }
        if (a.is(at, "to") || a.is(at, "through") || a.is(at, "~")) {
            return at + 1;
        }
        return a.is(at, "and") && opening == RangeReader.Opening.BETWEEN ? at + 1 : -1;
    }
}
