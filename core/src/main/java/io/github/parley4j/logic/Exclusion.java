package io.github.parley4j.logic;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection.Quantifier;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Withdrawal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When two simple terms cannot both be in one agreement, by what they say: permanent and forty days, lift and keep. */
public final class Exclusion {
    private static final Map<Direction, Set<Direction>> OPPOSITES = Map.of(
            Direction.KEEP,
            Set.of(Direction.INTRODUCE, Direction.RAISE, Direction.LOWER, Direction.LIFT, Direction.CHANGE),
            Direction.RAISE,
            Set.of(Direction.LOWER, Direction.LIFT, Direction.KEEP),
            Direction.LOWER,
            Set.of(Direction.RAISE, Direction.KEEP, Direction.INTRODUCE),
            Direction.LIFT,
            Set.of(Direction.INTRODUCE, Direction.RAISE, Direction.KEEP),
            Direction.INTRODUCE,
            Set.of(Direction.LIFT, Direction.LOWER, Direction.KEEP),
            Direction.CHANGE,
            Set.of(Direction.KEEP));

    private Exclusion() {}

    /**
     * Tells whether two terms exclude each other. Symmetric.
     *
     * @param a a term
     * @param b another
     * @return whether no agreement can hold both
     */
    public static boolean between(SimpleTerm a, SimpleTerm b) {
        return a.issue().equals(b.issue())
                && meet(a.obligors(), b.obligors())
                && meet(a.place(), b.place())
                && shapes(a, b);
    }

    private static boolean shapes(SimpleTerm a, SimpleTerm b) {
        if (a instanceof Cessation x && b instanceof Cessation y) {
            return Durations.exclusive(x.duration(), y.duration());
        }
        if (a instanceof Release x && b instanceof Release y) {
            return x.selection().population().equals(y.selection().population())
                    && meet(x.selection().heldBy(), y.selection().heldBy())
                    && none(x) != none(y);
        }
        if (a instanceof Withdrawal x && b instanceof Withdrawal y) {
            return meet(x.from(), y.from()) && fullAndPartial(x, y);
        }
        return a instanceof Measure x && b instanceof Measure y && meet(x.parameter(), y.parameter()) && measures(x, y);
    }

    private static boolean fullAndPartial(Withdrawal x, Withdrawal y) {
        List<Withdrawal.Extent> extents = List.of(x.extent(), y.extent());
        return extents.contains(Withdrawal.Extent.FULL) && extents.contains(Withdrawal.Extent.PARTIAL);
    }

    private static boolean measures(Measure x, Measure y) {
        boolean sameWay = x.direction() == y.direction();
        return OPPOSITES.getOrDefault(x.direction(), Set.of()).contains(y.direction())
                || (sameWay
                        && x.value().isPresent()
                        && y.value().isPresent()
                        && Range.disjoint(x.value().get(), y.value().get()));
    }

    private static boolean none(Release r) {
        return r.selection().quantifier() == Quantifier.NONE;
    }

    private static boolean meet(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    private static boolean meet(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.get().equalsIgnoreCase(b.get());
    }
}
