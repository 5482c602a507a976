package io.github.parley4j.extract.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ages: "males under 19", "aged 19 to 35", "Naama, 20,", "65 years old", "20-year-old". */
final class AgeReader {
    private static final int OLDEST = 120;
    private static final Units UNITS = Units.get();
    static final Set<String> LIMITS = Set.of("under", "over", "below", "above", "younger", "older");

    private AgeReader() {}

    /** An age whose first atom is i, or null. */
    static @Nullable Result at(Atoms a, int i) {
        if (a.get(i).isDigits()
                && Digits.whole(a.norm(i), 1, 2)
                && a.is(i - 1, ",")
                && a.get(i - 2).isCapitalised()) {
            boolean closed = a.is(i + 1, ",") && a.get(i + 2).kind() != Atom.Kind.DIGITS;
            AmountReader.Reading r = closed ? AmountReader.at(a, i) : null;
            return r == null ? null : result(r, i, false);
        }
        boolean aged = a.is(i, "aged") || a.is(i, "ages");
        if (aged) {
            AmountReader.Reading r = AmountReader.at(a, i + 1);
            return r != null && isYears(r) ? result(r, i, true) : null;
        }
        var person = UNITS.at(a, i);
        if (person == null || !person.meaning().is(Unit.Kind.PERSON)) {
            return null;
        }
        int at = a.is(person.end(), "aged") ? person.end() + 1 : person.end();
        boolean limit = LIMITS.contains(a.norm(at)) || at > person.end();
        AmountReader.Reading r = limit ? AmountReader.at(a, at) : null;
        return r != null && isYears(r) && r.first().value().intValue() < OLDEST ? result(r, i, true) : null;
    }

    private static boolean isYears(AmountReader.Reading r) {
        return r.unit().isNone() || r.unit().code().equals("year");
    }

    record Result(AmountReader.Reading reading, boolean limit) {}

    private static Result result(AmountReader.Reading r, int begin, boolean limit) {
        Amount m = r.amount();
        Amount years = new Amount(m.min(), m.max(), m.bound(), "year", "");
        return new Result(
                new AmountReader.Reading(years, r.unit(), r.first(), begin, r.end(), r.opening(), r.range()), limit);
    }

    /** The atom after "old" or "of age" behind years, or -1: then the span is an age. */
    static int afterOld(Atoms a, int end) {
        int at = a.overHyphen(end);
        if (a.is(at, "old") || a.is(at, "olds")) {
            return at + 1;
        }
        return a.is(end, "of") && a.is(end + 1, "age") ? end + 2 : -1;
    }
}
