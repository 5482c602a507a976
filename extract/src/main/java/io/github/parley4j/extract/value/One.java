package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.Cues.Role;
import java.util.Set;

/** When the word "one" is a number: "one percentage point", "for one week"; not "one of them", "one day", "no one". */
final class One {
    private static final Cues CUES = Cues.get();
    private static final Set<String> PRONOUN_BEFORE = Set.of(
            "no", "this", "that", "which", "the", "every", "each", "any", "some", "another", "next", "last", "first");

    private One() {}

    static boolean isNumber(Atoms a, Operand o) {
        boolean word = a.is(o.num().begin(), "one") && o.num().end() == o.num().begin() + 1;
        if (!word) {
            return true;
        }
        if (!o.hasUnit()) {
            return listed(a, o.end());
        }
        boolean joined = a.is(o.num().end(), "-");
        if (joined || o.unit().is(Unit.Kind.MONEY, Unit.Kind.PERCENT, Unit.Kind.MEASURE)) {
            return true;
        }
        if (o.unit().is(Unit.Kind.TIME)) {
            return CUES.is(Role.CONTEXT_ONE, a, o.begin() - 1) || listed(a, o.end());
        }
        return !a.is(o.num().end(), "of") && !PRONOUN_BEFORE.contains(a.norm(o.begin() - 1));
    }

    /** Followed by another number of the same list: "one or two", "one week, two weeks". */
    private static boolean listed(Atoms a, int at) {
        int next = a.is(at, "-") ? at + 1 : at;
        boolean link = a.is(next, "or") || a.is(next, "to") || a.is(next, ",") || a.is(next, "for");
        int after = a.overHyphen(next + 1);
        return (link
                        && (NumberWords.get().isNumber(a.norm(after))
                                || a.get(after).isDigits()))
                || a.is(at, "in")
                || a.is(at, "out");
    }
}
