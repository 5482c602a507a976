package io.github.parley4j.extract.value;

import io.github.parley4j.extract.lexicon.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that make numbers, from {@code number-words.tsv}. */
final class NumberWords {
    /** How a number word combines with its neighbours; the table's header explains each. */
    enum Role {
        DIGIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        SHORT_SCALE,
        GLUED_SCALE,
        DOZEN,
        VAGUE,
        HALF,
        DENOMINATOR,
        DENOMINATORS,
        SYMBOL,
        ORDINAL
    }

    record Entry(Role role, BigDecimal value) {}

    private static final NumberWords INSTANCE = new NumberWords();

    private final Map<String, Map<Role, BigDecimal>> byWord = new HashMap<>();

    private NumberWords() {
        for (var row : Table.read("en/2-mentions/number-words.tsv")) {
            byWord.computeIfAbsent(row.get("word"), w -> new HashMap<>())
                    .put(row.get("role", Role.class), new BigDecimal(row.get("value")));
        }
    }

    static NumberWords get() {
        return INSTANCE;
    }

    Set<String> words() {
        return byWord.keySet();
    }

    /** The value of a word in a role, or null when it does not play it. */
    @Nullable
    BigDecimal value(String norm, Role role) {
        Map<Role, BigDecimal> roles = byWord.get(norm);
        return roles == null ? null : roles.get(role);
    }

    boolean is(String norm, Role role) {
        return value(norm, role) != null;
    }

    boolean isNumber(String norm) {
        return is(norm, Role.DIGIT) || is(norm, Role.TEEN) || is(norm, Role.TEN);
    }

    /** A scale that multiplies what stands before it: hundred, million, dozen. */
    @Nullable
    BigDecimal scale(String norm) {
        BigDecimal scale = value(norm, Role.SCALE);
        scale = scale == null ? value(norm, Role.HUNDRED) : scale;
        return scale == null ? value(norm, Role.DOZEN) : scale;
    }
}
