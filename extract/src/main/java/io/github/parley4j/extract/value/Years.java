package io.github.parley4j.extract.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads years and decades that stand alone: "in 2015", "the 2015 deal", "the 1980s". */
final class Years {
    private static final Set<String> BEFORE = Set.of(
            "in", "since", "by", "until", "till", "during", "of", "from", "before", "after", "early", "late", "mid",
            "through", "to", "between", "and", "(", "-", "around");

    private Years() {}

    /** Whether atom i is four digits that can be a year near ours. */
    static boolean isYear(Atoms a, int i) {
        String s = a.norm(i);
        boolean shape = a.get(i).isDigits() && Digits.whole(s, 4, 4) && (s.startsWith("19") || s.startsWith("20"));
        boolean joined = a.glued(i + 1) && a.get(i + 1).isWord();
        return shape && !joined && !(a.glued(i + 1) && a.is(i + 1, "%"));
    }

    static @Nullable When at(Atoms a, int i) {
        if (isDecade(a, i)) {
            return When.unsaid(i, i + 2);
        }
        boolean separate = !a.glued(i) || a.is(i - 1, "(") || (a.is(i - 1, "-") && isYear(a, i - 2));
        if (!isYear(a, i) || !separate || NumberNames.labelled(a, i)) {
            return null;
        }
        Num n = Num.of(Integer.parseInt(a.norm(i)), i, i + 1);
        boolean counts = !NumberNames.isName(a, n, UnitReader.after(a, n));
        boolean round = a.norm(i).endsWith("00");
        return counts || (round && !BEFORE.contains(a.norm(i - 1)))
                ? null
                : When.of(i, i + 1, n.value().intValue(), -1, -1);
    }

    private static boolean isDecade(Atoms a, int i) {
        boolean tens = a.get(i).isDigits() && a.norm(i).endsWith("0") && Digits.whole(a.norm(i), 2, 4);
        boolean whole = a.norm(i).length() == 4 || a.is(i - 1, "'") || a.is(i - 1, "the");
        return tens && whole && a.is(i + 1, "s") && a.glued(i + 1);
    }
}
