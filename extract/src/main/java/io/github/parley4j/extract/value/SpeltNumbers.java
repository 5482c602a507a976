package io.github.parley4j.extract.value;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import io.github.parley4j.extract.value.NumberWords.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number spelt in words: "twenty-one", "two hundred and five thousand", "five point two". The rule of the
 * language: within a group a word may only add to what larger words left open, and scales fall from left to right.
 */
final class SpeltNumbers {
    private static final NumberWords WORDS = NumberWords.get();
    private static final int LONGEST = 24;

    private final Atoms a;
    private final int begin;
    private int end;
    private BigDecimal total = ZERO;
    private int group;
    private boolean open;
    private BigDecimal lastScale = ONE;

    private SpeltNumbers(Atoms a, int begin) {
        this.a = a;
        this.begin = begin;
        this.end = begin;
    }

    static @Nullable Num at(Atoms a, int i) {
        SpeltNumbers reader = new SpeltNumbers(a, i);
        Num whole = reader.whole();
        return whole == null ? null : reader.decimals(whole);
    }

    private @Nullable Num whole() {
        read();
        BigDecimal value = total.add(BigDecimal.valueOf(group));
        return end == begin ? null : new Num(value, begin, end, Num.Form.WORDS, lastScale);
    }

    private void read() {
        int at = begin;
        while (at - begin < LONGEST && take(at)) {
            end = at + 1;
            at = next(end);
        }
    }

    /** Over a joining hyphen, or an "and" which a hundred or a scale allows, unless it begins a fraction. */
    private int next(int at) {
        int over = a.overHyphen(at);
        boolean afterScale = group % 100 == 0 && (group > 0 || total.signum() > 0);
        boolean and = a.is(over, "and") && afterScale && Fractions.at(a, a.overHyphen(over + 1)) == null;
        boolean units = WORDS.isNumber(a.norm(a.overHyphen(over + 1)));
        return and && units ? a.overHyphen(over + 1) : over;
    }

    private boolean take(int at) {
        String w = a.norm(at);
        BigDecimal digit = WORDS.value(w, Role.DIGIT);
        if (digit != null) {
            return add(digit.intValue(), 10);
        }
        BigDecimal more = WORDS.value(w, Role.TEEN);
        more = more == null ? WORDS.value(w, Role.TEN) : more;
        if (more != null) {
            return add(more.intValue(), 100);
        }
        return scale(w, at);
    }

    private boolean add(int value, int room) {
        boolean fits = group % room == 0 && (value < 20 || group % 100 == 0) && !(room == 10 && group % 100 == 10);
        if (!fits || (open && group == 0 && total.signum() == 0)) {
            return false;
        }
        group += value;
        open = true;
        return true;
    }

    private boolean scale(String w, int at) {
        boolean bare = at == begin;
        if (bare && !(a.is(at - 1, "a") || WORDS.scale(a.norm(at + 1)) != null)) {
            return false;
        }
        if (WORDS.is(w, Role.HUNDRED)) {
            if (group >= 100 || (group == 0 && !bare)) {
                return false;
            }
            group = Math.max(group, 1) * 100;
            open = true;
            return true;
        }
        BigDecimal scale = WORDS.value(w, Role.SCALE);
        boolean falls = scale != null && (lastScale.compareTo(ONE) == 0 || scale.compareTo(lastScale) < 0);
        if (scale == null || !falls || (group == 0 && !bare)) {
            return false;
        }
        total = total.add(scale.multiply(BigDecimal.valueOf(Math.max(group, 1))));
        group = 0;
        lastScale = scale;
        return true;
    }

    /** "Two point zero five": digits spelt one by one, or a last two-digit number. */
    private Num decimals(Num whole) {
        if (!a.is(end, "point") || !WORDS.isNumber(a.norm(end + 1))) {
            return whole;
        }
        StringBuilder digits = new StringBuilder("0.");
        int at = end + 1;
        while (WORDS.is(a.norm(at), Role.DIGIT) && at - begin < LONGEST) {
            digits.append(WORDS.value(a.norm(at++), Role.DIGIT));
        }
        if (at == end + 1) {
            Num rest = new SpeltNumbers(a, at).whole();
            if (rest == null) {
                return whole;
            }
            digits.append(rest.value().toPlainString());
            at = rest.end();
        }
        return whole.plus(new BigDecimal(digits.toString()), at);
    }
}
