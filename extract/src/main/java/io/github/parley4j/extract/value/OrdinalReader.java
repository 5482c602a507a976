package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.NumberWords.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads places in a row of phases: "the second phase", "phase two", "third round". */
final class OrdinalReader {
    private static final Units UNITS = Units.get();
    private static final NumberWords WORDS = NumberWords.get();
    static final Set<String> ROWS = Set.of("phase", "stage", "round", "tranche", "step", "instalment", "session");
    private static final Set<String> ENDS = Set.of("st", "nd", "rd", "th");

    /** The place, the noun, and the atom after the last word. */
    record Place(BigDecimal place, Unit row, int end) {}

    private OrdinalReader() {}

    static @Nullable Place at(Atoms a, int i) {
        var row = UNITS.at(a, i);
        if (row != null && isRow(row.meaning()) && !row.meaning().plural()) {
            Num n = NumberReader.at(a, row.end());
            boolean bare = n != null && n.end() == row.end() + 1 && UNITS.at(a, n.end()) == null;
            return n != null && bare && !n.is(Num.Form.FRACTION) ? new Place(n.value(), row.meaning(), n.end()) : null;
        }
        BigDecimal ordinal = WORDS.value(a.norm(i), Role.ORDINAL);
        int after = i + 1;
        if (ordinal == null && a.get(i).isDigits() && ENDS.contains(a.norm(i + 1)) && a.glued(i + 1)) {
            ordinal = Digits.value(a.norm(i));
            after = i + 2;
        }
        if (ordinal == null) {
            return null;
        }
        row = UNITS.at(a, after);
        return row != null && isRow(row.meaning()) && !row.meaning().plural()
                ? new Place(ordinal, row.meaning(), row.end())
                : null;
    }

    private static boolean isRow(Unit u) {
        return ROWS.contains(u.code());
    }
}
