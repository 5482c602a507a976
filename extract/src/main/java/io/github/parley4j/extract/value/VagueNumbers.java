package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.NumberWords.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers of which only the order is said: "thousands", "tens of thousands", "several hundred". */
final class VagueNumbers {
    private static final NumberWords WORDS = NumberWords.get();
    private static final Set<String> SOME = Set.of("several", "few", "many");

    private VagueNumbers() {}

    static @Nullable Num at(Atoms a, int i) {
        BigDecimal value = WORDS.value(a.norm(i), Role.VAGUE);
        if (value != null) {
            return ofMore(a, i, value);
        }
        int at = a.is(i, "a") && a.is(i + 1, "few") ? i + 1 : i;
        BigDecimal scale = SOME.contains(a.norm(at)) ? WORDS.scale(a.norm(at + 1)) : null;
        return scale == null ? null : Num.of(scale, i, at + 2, Num.Form.VAGUE);
    }

    private static @Nullable Num ofMore(Atoms a, int i, BigDecimal value) {
        boolean counted = a.get(i - 1).isDigits() || WORDS.isNumber(a.norm(i - 1));
        BigDecimal more = a.is(i + 1, "of") ? WORDS.value(a.norm(i + 2), Role.VAGUE) : null;
        if (more != null) {
            return Num.of(value.multiply(more), i, i + 3, Num.Form.VAGUE);
        }
        boolean tens = value.compareTo(BigDecimal.TEN) == 0;
        return counted || tens ? null : Num.of(value, i, i + 1, Num.Form.VAGUE);
    }
}
