package io.github.parley4j.extract.value;

import static java.math.BigDecimal.ONE;

import io.github.parley4j.extract.value.NumberWords.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parts of one: "half", "two-thirds", "3/4", "½", "a fifth of". */
final class Fractions {
    private static final NumberWords WORDS = NumberWords.get();
    private static final MathContext PRECISION = new MathContext(15);
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100);
    private static final Set<String> OTHER_HALF = Set.of(
            "first",
            "second",
            "latter",
            "other",
            "top",
            "bottom",
            "former",
            "better",
            "early",
            "late",
            "northern",
            "southern",
            "eastern",
            "western",
            "upper",
            "lower");
    private static final Set<String> BEFORE_PART = Set.of(
            "by",
            "than",
            "nearly",
            "about",
            "almost",
            "around",
            "roughly",
            "over",
            "some",
            "up",
            "least",
            "and",
            "to",
            "approximately",
            "only",
            "just",
            "under");

    private Fractions() {}

    static @Nullable Num at(Atoms a, int i) {
        Num n = inDigits(a, i);
        n = n == null ? symbol(a, i) : n;
        n = n == null ? half(a, i) : n;
        return n == null ? spelt(a, i) : n;
    }

    /** Digits, slash, digits without spaces: the denominators news uses for parts, so that dates stay dates. */
    static @Nullable Num inDigits(Atoms a, int i) {
        boolean shape =
                a.get(i).isDigits() && a.is(i + 1, "/") && a.get(i + 2).isDigits() && a.glued(i + 1) && a.glued(i + 2);
        if (!shape || !Digits.whole(a.norm(i), 1, 3) || !Digits.whole(a.norm(i + 2), 1, 3) || a.is(i + 3, "/")) {
            return null;
        }
        int over = Integer.parseInt(a.norm(i));
        int under = Integer.parseInt(a.norm(i + 2));
        if (over == 0 || over >= under || !DENOMINATORS.contains(under)) {
            return null;
        }
        return part(BigDecimal.valueOf(over), BigDecimal.valueOf(under), i, i + 3);
    }

    static @Nullable Num symbol(Atoms a, int i) {
        BigDecimal value = WORDS.value(a.norm(i), Role.SYMBOL);
        return value == null ? null : Num.of(value, i, i + 1, Num.Form.FRACTION);
    }

    private static @Nullable Num half(Atoms a, int i) {
        int at = isArticleOrOne(a, i) ? a.overHyphen(i + 1) : i;
        BigDecimal value = WORDS.value(a.norm(at), Role.HALF);
        boolean period = at == i && (OTHER_HALF.contains(a.norm(i - 1)) || (a.is(i - 1, "-") && a.glued(i)));
        return value == null || period ? null : Num.of(value, i, at + 1, Num.Form.FRACTION);
    }

    private static @Nullable Num spelt(Atoms a, int i) {
        if (a.is(i, "quarter") && WORDS.scale(a.norm(i + 1)) != null) {
            return part(ONE, BigDecimal.valueOf(4), i, i + 1);
        }
        boolean one = isArticleOrOne(a, i);
        BigDecimal over = one ? ONE : small(a.norm(i));
        if (over == null) {
            return null;
        }
        int at = a.overHyphen(i + 1);
        Role role = over.compareTo(ONE) == 0 ? Role.DENOMINATOR : Role.DENOMINATORS;
        BigDecimal under = WORDS.value(a.norm(at), role);
        if (under == null || (a.is(i, "a") && !isPart(a, i, at + 1))) {
            return null;
        }
        return part(over, under, i, at + 1);
    }

    /** "A third of", "by a third": a part; "a third round", "a fifth man": a place in a row. */
    private static boolean isPart(Atoms a, int i, int after) {
        Atom next = a.get(after);
        boolean stops = !next.isWord() && !next.isDigits() && !next.norm().equals("-");
        boolean measured = BEFORE_PART.contains(a.norm(i - 1)) || !a.get(i - 1).isWord();
        return next.norm().equals("of") || WORDS.scale(next.norm()) != null || (stops && measured);
    }

    private static boolean isArticleOrOne(Atoms a, int i) {
        return a.is(i, "a") || a.is(i, "an") || a.is(i, "one");
    }

    private static @Nullable BigDecimal small(String norm) {
        BigDecimal digit = WORDS.value(norm, Role.DIGIT);
        return digit == null ? WORDS.value(norm, Role.TEEN) : digit;
    }

    private static Num part(BigDecimal over, BigDecimal under, int begin, int end) {
        return Num.of(over.divide(under, PRECISION), begin, end, Num.Form.FRACTION);
    }
}
