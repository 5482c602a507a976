package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.Cues.Role;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: straight after it, behind a hyphen, or behind adjectives ("750 Palestinian prisoners"). */
final class UnitReader {
    private static final Units UNITS = Units.get();
    private static final Cues CUES = Cues.get();
    private static final int FARTHEST = 5;

    private UnitReader() {}

    static Phrases.@Nullable Match<Unit> after(Atoms a, Num n) {
        int joined = a.overHyphen(n.end());
        if (joined > n.end()) {
            return joined(a, n, joined);
        }
        var direct = UNITS.at(a, n.end());
        if (direct != null && fits(a, direct, n)) {
            return isAdjective(direct) ? beyond(a, n, direct) : direct;
        }
        return n.is(Num.Form.FRACTION) ? ofPart(a, n) : behind(a, n, direct);
    }

    private static Phrases.@Nullable Match<Unit> joined(Atoms a, Num n, int at) {
        var m = UNITS.at(a, at);
        return m != null && (!n.isOne() || agrees(a, m, n)) ? m : null;
    }

    /** "Half an hour", "a quarter of a percentage point". */
    private static Phrases.@Nullable Match<Unit> ofPart(Atoms a, Num n) {
        int at = a.is(n.end(), "of") ? n.end() + 1 : n.end();
        if (!a.is(at, "a") && !a.is(at, "an")) {
            return null;
        }
        var m = UNITS.at(a, at + 1);
        return m != null && !m.meaning().plural() && isScalar(m.meaning()) ? m : null;
    }

    private static Phrases.@Nullable Match<Unit> behind(Atoms a, Num n, Phrases.@Nullable Match<Unit> singular) {
        int at = n.end();
        at = a.is(at, "of") && (n.is(Num.Form.VAGUE) || n.scale().intValue() == 12) ? at + 1 : at;
        boolean plain = true;
        Phrases.Match<Unit> fallback =
                singular != null && !singular.meaning().is(Unit.Kind.PERSON) && n.isOne() ? singular : null;
        var next = UNITS.at(a, at);
        if (next != null && fits(a, next, n)) {
            return next;
        }
        for (int step = 0; step < FARTHEST; step++) {
            int skipped = CUES.over(Role.SKIP, a, at);
            if (skipped == at) {
                if (!a.get(at).isWord()
                        || CUES.is(Role.STOP, a, at)
                        || Tags.endsSearch(a.get(at).tag())) {
                    break;
                }
                at = a.overHyphen(at + 1);
                plain = false;
            } else {
                at = skipped;
            }
            var m = UNITS.at(a, at);
            if (m != null && fits(a, m, n) && (plain || !isScalar(m.meaning()))) {
                return m;
            }
        }
        return fallback == null ? UnknownNouns.after(a, n) : fallback;
    }

    /** "Dead", "wounded", "displaced": nouns of their own, or adjectives before another. */
    private static boolean isAdjective(Phrases.Match<Unit> m) {
        Unit u = m.meaning();
        return u.is(Unit.Kind.PERSON) && u.noun().matches("dead|wounded|injured|missing|displaced|elderly");
    }

    private static Phrases.Match<Unit> beyond(Atoms a, Num n, Phrases.Match<Unit> direct) {
        var noun = behind(a, new Num(n.value(), n.begin(), direct.end(), n.form(), n.scale()), null);
        return noun != null && noun.meaning().is(Unit.Kind.PERSON) ? noun : direct;
    }

    private static boolean isScalar(Unit u) {
        return u.is(Unit.Kind.TIME, Unit.Kind.MONEY, Unit.Kind.PERCENT, Unit.Kind.MEASURE, Unit.Kind.CLOCK);
    }

    /** Whether the noun's number agrees: "10 trucks", "40 day pause", but not "30 truck drivers" for trucks. */
    private static boolean fits(Atoms a, Phrases.Match<Unit> m, Num n) {
        Unit u = m.meaning();
        boolean name =
                u.code().equals("cent") && !u.plural() && a.get(m.end() - 1).isCapitalised() && !a.inCapitals();
        boolean place = u.noun().equals("second")
                && !u.plural()
                && n.value().stripTrailingZeros().scale() <= 0;
        if (place || name) {
            return false;
        }
        return isScalar(u) || agrees(a, m, n);
    }

    private static boolean agrees(Atoms a, Phrases.Match<Unit> m, Num n) {
        Unit u = m.meaning();
        return n.isOne() ? !u.plural() || u.noun().equals(a.norm(m.end() - 1)) : u.plural();
    }
}
