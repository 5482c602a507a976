package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.Cues.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that measure nothing: names (F-16, Article 5, E3), years, telephone numbers, times of day, scores. */
final class NumberNames {
    private static final Cues CUES = Cues.get();
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> JOINING = Set.of("#", "@", "+", "/", ":", ".", "_", "=", "&");

    private NumberNames() {}

    static boolean isName(Atoms a, Num n, Phrases.@Nullable Match<Unit> unit) {
        if (a.get(n.begin()).isDigits() && (gluedBefore(a, n.begin()) || gluedAfter(a, n, unit))) {
            return true;
        }
        boolean measured = unit != null && !unit.meaning().is(Unit.Kind.CLOCK);
        return year(a, n, unit) || (!measured && (labelled(a, n.begin()) || amongCapitals(a, n)));
    }

    /** "E3", "F-16", "+1-222", "#5", "9/11": letters or marks are joined to the digits. */
    private static boolean gluedBefore(Atoms a, int i) {
        Atom before = a.get(i - 1);
        boolean leadingZero = a.norm(i).length() > 1 && a.norm(i).charAt(0) == '0' && Digits.whole(a.norm(i), 2, 40);
        if (!a.glued(i)) {
            return leadingZero;
        }
        boolean hyphened = before.norm().equals("-") && before.glued() && !isRange(a, i - 2);
        boolean telephone = hyphenedDigits(a, i) && hyphenedDigits(a, i - 2);
        return telephone || leadingZero || before.isWord() || hyphened || JOINING.contains(before.norm());
    }

    private static boolean hyphenedDigits(Atoms a, int i) {
        return a.is(i - 1, "-") && a.glued(i) && a.glued(i - 1) && a.get(i - 2).isDigits();
    }

    private static boolean isRange(Atoms a, int i) {
        return a.get(i).isDigits()
                || NumberWords.get().isNumber(a.norm(i))
                || NumberWords.get().scale(a.norm(i)) != null
                || a.get(i - 1).isDigits();
    }

    /** "5G", "20th", "1990s", "06:30", "555-0199-3", "24/7". */
    private static boolean gluedAfter(Atoms a, Num n, Phrases.@Nullable Match<Unit> unit) {
        int at = n.end();
        if (!a.glued(at)) {
            return false;
        }
        boolean letters = a.get(at).isWord() && unit == null;
        boolean clockOrDate = (a.is(at, ":") || a.is(at, "/"))
                && a.glued(at + 1)
                && a.get(at + 1).isDigits();
        return letters || ORDINAL_ENDS.contains(a.norm(at)) || clockOrDate || chain(a, at) || score(a, n);
    }

    /** "3-2", "95-81": a result, not a range. */
    private static boolean score(Atoms a, Num n) {
        boolean joined =
                a.is(n.end(), "-") && a.glued(n.end() + 1) && a.get(n.end() + 1).isDigits();
        BigDecimal other = joined ? Digits.value(a.norm(n.end() + 1)) : null;
        return other != null && other.compareTo(n.value()) <= 0 && Fractions.inDigits(a, n.end() + 1) == null;
    }

    private static boolean chain(Atoms a, int at) {
        boolean one = a.is(at, "-") && a.glued(at + 1) && a.get(at + 1).isDigits() && a.glued(at);
        return one
                && a.is(at + 2, "-")
                && a.glued(at + 2)
                && a.glued(at + 3)
                && a.get(at + 3).isDigits();
    }

    /** A bare whole number from 1900 to 2099 is a year unless what it counts follows it. */
    private static boolean year(Atoms a, Num n, Phrases.@Nullable Match<Unit> unit) {
        String digits = a.norm(n.begin());
        boolean shape = n.end() == n.begin() + 1
                && Digits.whole(digits, 4, 4)
                && (digits.startsWith("19") || digits.startsWith("20"));
        if (!shape) {
            return false;
        }
        if (unit == null || unit.end() > n.end() + 1) {
            return true;
        }
        return unit.meaning().is(Unit.Kind.THING) && !digits.endsWith("00");
    }

    static boolean labelled(Atoms a, int i) {
        int before = a.is(i - 1, ".") && a.glued(i - 1) ? i - 1 : i;
        for (int k = 1; k <= 2; k++) {
            var m = CUES.at(Role.LABEL, a, before - k);
            if (m != null && m.end() == before) {
                return true;
            }
        }
        return false;
    }

    /** "Local 802", "50 Cent": a bare number beside a capitalised word inside a sentence. */
    private static boolean amongCapitals(Atoms a, Num n) {
        boolean plain = n.end() == n.begin() + 1 && a.norm(n.begin()).indexOf(',') < 0;
        if (!plain || a.inCapitals()) {
            return false;
        }
        Atom before = a.get(n.begin() - 1);
        boolean named = before.isCapitalised() && a.get(n.begin()).isDigits() && n.begin() > 1;
        return named || (a.get(n.end()).isCapitalised() && !a.get(n.end()).isAllCaps()) || numberWordName(a, n);
    }

    /** "The Group of Seven": a spelt number with a capital inside a sentence. */
    private static boolean numberWordName(Atoms a, Num n) {
        return n.begin() > 0
                && a.get(n.begin()).isCapitalised()
                && n.is(Num.Form.WORDS)
                && a.get(n.begin() - 1).isWord();
    }
}
