package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.NumberWords.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at an atom: digits, words, mixed fractions, scales and vague plurals. */
final class NumberReader {
    private static final NumberWords WORDS = NumberWords.get();
    private static final int GROUPS = 5;

    private NumberReader() {}

    static @Nullable Num at(Atoms a, int i) {
        Num vague = VagueNumbers.at(a, i);
        if (vague != null) {
            return vague;
        }
        Num n = Fractions.at(a, i);
        if (n != null) {
            return ofScale(a, n);
        }
        n = a.get(i).isDigits() ? inDigits(a, i) : leadingStop(a, i);
        n = n == null ? articled(a, i) : n;
        n = n == null ? SpeltNumbers.at(a, i) : n;
        return n == null ? null : scaled(a, withPart(a, n));
    }

    private static @Nullable Num inDigits(Atoms a, int i) {
        BigDecimal value = Digits.value(a.norm(i));
        if (value == null) {
            return null;
        }
        Num n = Num.of(value, i, i + 1, Num.Form.DIGITS);
        return thinSpaced(a, mixed(a, n));
    }

    /** ".08": a decimal without its nought. */
    private static @Nullable Num leadingStop(Atoms a, int i) {
        boolean stop =
                a.is(i, ".") && !a.glued(i) && a.glued(i + 1) && a.get(i + 1).isDigits();
        BigDecimal value = stop ? Digits.value("." + a.norm(i + 1)) : null;
        return value == null ? null : Num.of(value, i, i + 2, Num.Form.DIGITS);
    }

    /** "2-1/2", "1 4/5", "4½". */
    private static Num mixed(Atoms a, Num n) {
        int at = a.overHyphen(n.end());
        Num part = Fractions.inDigits(a, at);
        part = part == null && a.glued(at) ? Fractions.symbol(a, at) : part;
        return part == null ? n : n.plus(part.value(), part.end());
    }

    /** "40 000": groups of three digits set apart by single spaces. */
    private static Num thinSpaced(Atoms a, Num n) {
        if (!Digits.whole(a.norm(n.begin()), 1, 3) || n.end() != n.begin() + 1) {
            return n;
        }
        int at = n.end();
        StringBuilder digits = new StringBuilder(a.norm(n.begin()));
        while (at < n.end() + GROUPS
                && a.get(at).isDigits()
                && a.get(at).begin() == a.get(at - 1).end() + 1
                && group(a.norm(at))) {
            String[] parts = a.norm(at).split("\\.", 2);
            digits.append(parts[0]);
            at++;
            if (parts.length > 1) {
                digits.append('.').append(parts[1]);
                break;
            }
        }
        boolean another = at < n.end() + 1
                || (a.get(at).isDigits() && a.get(at).begin() == a.get(at - 1).end() + 1);
        return another ? n : new Num(new BigDecimal(digits.toString()), n.begin(), at, Num.Form.DIGITS, BigDecimal.ONE);
    }

    private static boolean group(String s) {
        return Digits.whole(s, 3, 3) || (s.length() > 4 && s.charAt(3) == '.' && Digits.whole(s.substring(0, 3), 3, 3));
    }

    /** "A hundred", "a dozen", "an estimated" not: the article stands for one before a scale. */
    private static @Nullable Num articled(Atoms a, int i) {
        if (!a.is(i, "a") || WORDS.scale(a.norm(i + 1)) == null) {
            return null;
        }
        BigDecimal dozen = WORDS.value(a.norm(i + 1), Role.DOZEN);
        if (dozen != null) {
            return Num.of(dozen, i, i + 2, Num.Form.WORDS);
        }
        Num n = SpeltNumbers.at(a, i + 1);
        return n == null ? null : n.from(i);
    }

    /** "And a half", "-and-a-half", "and three quarters": added as a part, of the scale if one was named. */
    private static Num withPart(Atoms a, Num n) {
        int at = a.overHyphen(n.end());
        if (!a.is(at, "and")) {
            return n;
        }
        Num part = Fractions.at(a, a.overHyphen(at + 1));
        if (part == null
                || (WORDS.scale(a.norm(part.end())) != null && n.scale().compareTo(BigDecimal.ONE) > 0)) {
            return n;
        }
        return n.plus(part.value().multiply(n.scale()), part.end());
    }

    private static Num scaled(Atoms a, Num n) {
        int at = a.overHyphen(n.end());
        BigDecimal scale = scale(a, at);
        boolean rises = scale != null && (scale.compareTo(n.scale()) > 0);
        if (scale == null || !rises) {
            return n;
        }
        return scaled(a, withPart(a, n.times(scale, at + 1)));
    }

    /** A scale after a number: words, agency forms (mln), and letters glued to digits (3bn, 10k). */
    private static @Nullable BigDecimal scale(Atoms a, int at) {
        String norm = a.norm(at);
        BigDecimal scale = WORDS.scale(norm);
        boolean digits = a.get(at - 1).isDigits();
        scale = scale == null && digits ? WORDS.value(norm, Role.SHORT_SCALE) : scale;
        return scale == null && digits && a.glued(at) ? WORDS.value(norm, Role.GLUED_SCALE) : scale;
    }

    /** "Half a million", "a quarter million", "two thirds of a million", "half a dozen". */
    private static Num ofScale(Atoms a, Num part) {
        int at = part.end();
        at = a.is(at, "of") ? at + 1 : at;
        at = a.is(at, "a") ? at + 1 : a.overHyphen(at);
        BigDecimal scale = WORDS.scale(a.norm(at));
        return scale == null ? part : part.times(scale, at + 1);
    }
}
