package io.github.parley4j.logic;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import java.util.Optional;

/**
 * When one simple term contains another of the same shape and issue. The words for an activity do not count: sources call
 * one stop by ten names (bombing, offensive, war), and the issue says what is meant.
 */
enum LeafEntailment {
    /** What is left open is left open. */
    STRICT,
    /** Who and where, if left open in the first term, may be what the second says. */
    COMPLETING;

    boolean holds(SimpleTerm a, SimpleTerm b) {
        if (a instanceof Process x && b instanceof Process y && (x.isGate() || y.isGate())) {
            return x.isGate() && y.isGate() && x.step().compareTo(y.step()) >= 0 && named(x.about(), y.about());
        }
        return a.issue().equals(b.issue())
                && (a.obligors().containsAll(b.obligors())
                        || (this == COMPLETING && a.obligors().isEmpty()))
                && (named(a.place(), b.place())
                        || (this == COMPLETING && a.place().isEmpty()))
                && sameShape(a, b);
    }

    private static boolean sameShape(SimpleTerm a, SimpleTerm b) {
        if (a instanceof Cessation x && b instanceof Cessation y) {
            return Durations.entails(x.duration(), y.duration());
        }
        if (a instanceof Release x && b instanceof Release y) {
            return Selections.entails(x.selection(), y.selection());
        }
        if (a instanceof Withdrawal x && b instanceof Withdrawal y) {
            return named(x.from(), y.from())
                    && named(x.to(), y.to())
                    && (y.extent() == Withdrawal.Extent.UNSPECIFIED || x.extent() == y.extent());
        }
        if (a instanceof Access x && b instanceof Access y) {
            return named(x.what(), y.what()) && Range.enough(x.rate(), y.rate()) && named(x.route(), y.route());
        }
        if (a instanceof Transfer x && b instanceof Transfer y) {
            return named(x.what(), y.what())
                    && Range.enough(x.quantity(), y.quantity())
                    && named(x.from(), y.from())
                    && named(x.to(), y.to());
        }
        if (a instanceof Measure x && b instanceof Measure y) {
            return named(x.parameter(), y.parameter())
                    && (y.direction() == Measure.Direction.UNSPECIFIED || x.direction() == y.direction())
                    && Range.within(x.value(), y.value())
                    && Range.within(x.baseline(), y.baseline());
        }
        if (a instanceof Process x && b instanceof Process y) {
            return x.step() == y.step()
                    && named(x.about(), y.about())
                    && (x.step() != Process.Step.OTHER || named(x.text(), y.text()));
        }
        return a instanceof Other x
                && b instanceof Other y
                && named(x.text(), y.text())
                && x.attributes().entrySet().containsAll(y.attributes().entrySet());
    }

    private static boolean named(Optional<String> a, Optional<String> b) {
        return b.isEmpty() || a.filter(b.get()::equalsIgnoreCase).isPresent();
    }
}
