package io.github.parley4j.logic;

import io.github.parley4j.model.Selection;
import io.github.parley4j.model.Selection.Quantifier;

/**
 * When releasing one selection means releasing another of the same issue. All is some; who is left is all. Different words
 * for a population ("captives", "hostages") matter only where everybody is meant.
 */
final class Selections {
    private Selections() {}

    static boolean entails(Selection a, Selection b) {
        if (a.equals(b)) {
            return true;
        }
        boolean none = a.quantifier() == Quantifier.NONE || b.quantifier() == Quantifier.NONE;
        if (none || (b.heldBy().isPresent() && !a.heldBy().equals(b.heldBy()))) {
            return false;
        }
        if (everybody(b)) {
            return everybody(a)
                    && a.population().equals(b.population())
                    && (a.attributes().isEmpty() || sameAttributes(a, b));
        }
        return (everybody(a) && a.attributes().isEmpty())
                || (a.attributes().containsAll(b.attributes()) && Range.enough(a.quantity(), b.quantity()));
    }

    private static boolean sameAttributes(Selection a, Selection b) {
        return a.attributes().containsAll(b.attributes()) && b.attributes().containsAll(a.attributes());
    }

    static boolean everybody(Selection s) {
        return s.quantifier() == Quantifier.ALL || s.quantifier() == Quantifier.REMAINING;
    }
}
