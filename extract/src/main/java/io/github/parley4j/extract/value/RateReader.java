package io.github.parley4j.extract.value;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an amount is per: "per week", "a day", "/month", "daily", "for every hostage". */
final class RateReader {
    private static final Units UNITS = Units.get();
    private static final Set<String> EACH = Set.of("each", "every");
    private static final Map<String, String> ADVERBS = Map.of(
            "daily",
            "day",
            "weekly",
            "week",
            "monthly",
            "month",
            "annually",
            "year",
            "yearly",
            "year",
            "hourly",
            "hour");

    /** The unit of the rate and the atom after its words. */
    record Rate(String per, int end) {}

    private RateReader() {}

    static @Nullable Rate at(Atoms a, int i, Unit counted) {
        int at = a.overHyphen(i);
        if (a.is(at, "per") || (a.is(at, "/") && a.glued(at))) {
            return named(a, a.overHyphen(at + 1));
        }
        if (counted.isNone()) {
            return null;
        }
        if (a.is(at, "a") || a.is(at, "an")) {
            var m = UNITS.at(a, a.overHyphen(at + 1));
            return m != null && divides(m.meaning(), counted) && !isAgo(a, m.end()) ? rate(m) : null;
        }
        if (EACH.contains(a.norm(at))) {
            var m = UNITS.at(a, at + 1);
            return m != null && m.meaning().is(Unit.Kind.TIME) && !m.meaning().plural() ? rate(m) : null;
        }
        String adverb = ADVERBS.get(a.norm(at));
        return adverb == null || at != i ? null : new Rate(adverb, at + 1);
    }

    /** "A day", "a barrel"; for sums of money also "a share". */
    private static boolean divides(Unit per, Unit counted) {
        boolean measure = per.is(Unit.Kind.TIME, Unit.Kind.MEASURE);
        boolean price = counted.is(Unit.Kind.MONEY) && !per.is(Unit.Kind.MONEY);
        return (measure || price) && !per.plural();
    }

    private static boolean isAgo(Atoms a, int at) {
        return a.is(at, "ago") || a.is(at, "earlier") || a.is(at, "later") || a.is(at, "after") || a.is(at, "before");
    }

    private static @Nullable Rate named(Atoms a, int at) {
        var m = UNITS.at(a, at);
        if (m != null) {
            return rate(m);
        }
        boolean noun = a.get(at).isWord() && !a.is(at, "se") && !a.is(at, "capita") && !a.is(at, "annum");
        if (a.is(at, "annum")) {
            return new Rate("year", at + 1);
        }
        return a.is(at, "capita") ? new Rate("person", at + 1) : noun ? new Rate(a.norm(at), at + 1) : null;
    }

    private static Rate rate(Phrases.Match<Unit> m) {
        return new Rate(m.meaning().code(), m.end());
    }
}
