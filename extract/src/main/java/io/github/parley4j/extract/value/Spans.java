package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.Cues.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spans of time without a numeral: "a week" where a span is meant, "another month", "week-long", "an hour and a half". */
final class Spans {
    private static final Units UNITS = Units.get();
    private static final Cues CUES = Cues.get();
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> WHOLE = Set.of("full", "whole", "entire", "solid", "all", "another", "single");
    private static final Set<String> POINT_IN_TIME =
            Set.of("ago", "later", "earlier", "before", "after", "from", "previously");

    private Spans() {}

    static @Nullable Operand at(Atoms a, int i, boolean hedged) {
        Operand couple = couple(a, i);
        if (couple != null) {
            return couple;
        }
        boolean article = ARTICLES.contains(a.norm(i));
        int at = article ? i + 1 : i;
        boolean whole = WHOLE.contains(a.norm(at));
        at = whole ? a.overHyphen(at + 1) : at;
        var unit = UNITS.at(a, at);
        if (unit == null || !unit.meaning().is(Unit.Kind.TIME) || unit.meaning().plural()) {
            return null;
        }
        boolean isLong = a.is(a.overHyphen(unit.end()), "long");
        boolean andHalf = article && a.is(unit.end(), "and") && Fractions.at(a, unit.end() + 1) != null;
        boolean span = isLong
                || andHalf
                || (whole && !a.is(i, "single"))
                || a.is(i - 1, "another")
                || (article && isSpan(a, i, unit.end(), hedged));
        return span ? operand(a, i, unit, isLong) : null;
    }

    private static boolean isSpan(Atoms a, int i, int after, boolean hedged) {
        boolean possessive = a.is(after, "'s") || (a.is(after, "'") && a.is(after + 1, "s"));
        return (hedged || possessive || CUES.is(Role.LONG_BEFORE, a, i - 1)) && !POINT_IN_TIME.contains(a.norm(after));
    }

    private static Operand operand(Atoms a, int i, Phrases.Match<Unit> unit, boolean isLong) {
        int end = isLong ? a.overHyphen(unit.end()) + 1 : unit.end();
        BigDecimal value = BigDecimal.ONE;
        if (a.is(end, "and") && (a.is(end + 1, "half") || (a.is(end + 1, "a") && a.is(end + 2, "half")))) {
            value = new BigDecimal("1.5");
            end = a.is(end + 1, "half") ? end + 2 : end + 3;
        }
        Num n = Num.of(value.multiply(unit.meaning().scale()), i, end, Num.Form.WORDS);
        return new Operand(n, unit.meaning(), i, end, false);
    }

    /** "A couple of weeks" and "couple of hundred people": two. */
    private static @Nullable Operand couple(Atoms a, int i) {
        int at = a.is(i, "a") ? i + 1 : i;
        if (!a.is(at, "couple")) {
            return null;
        }
        int end = a.is(at + 1, "of") ? at + 2 : at + 1;
        BigDecimal scale = NumberWords.get().scale(a.norm(end));
        BigDecimal value = BigDecimal.valueOf(2);
        Num n = scale == null
                ? Num.of(value, i, end, Num.Form.WORDS)
                : Num.of(value, i, end, Num.Form.WORDS).times(scale, end + 1);
        var unit = UnitReader.after(a, n);
        if (unit == null) {
            return null;
        }
        Num scaled = n.times(unit.meaning().scale(), n.end());
        return new Operand(scaled, unit.meaning(), i, unit.end(), false);
    }
}
