package io.github.parley4j.analysis;

import io.github.parley4j.logic.Exclusion;
import io.github.parley4j.logic.Range;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Access;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.Transfer;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** The value that a term gives to its subject: forty days, eight percent, three hundred trucks a day. */
final class Values {
    private Values() {}

    static Optional<Quantity> quantity(SimpleTerm term) {
        return term instanceof Measure m ? m.value() : term.ownQuantities().findFirst();
    }

    static boolean hasValue(SimpleTerm term) {
        return term instanceof Cessation c
                ? !(c.duration() instanceof TermDuration.Unspecified)
                : quantity(term).isPresent();
    }

    /** Whether no agreement holds both, or they give numbers for one thing of which none suits both. */
    static boolean exclusive(SimpleTerm a, SimpleTerm b) {
        return Exclusion.between(a, b)
                || (oneSubject(a, b)
                        && quantity(a)
                                .flatMap(x -> quantity(b).map(y -> Range.disjoint(x, y)))
                                .orElse(false));
    }

    /** Whether they speak of one thing, so that one can replace, meet or exclude the other. */
    static boolean related(SimpleTerm a, SimpleTerm b) {
        return Subsumption.matches(a, b) || Subsumption.matches(b, a) || exclusive(a, b);
    }

    /** Whether they are the same but for their numbers, as far as they say. */
    static boolean oneSubject(SimpleTerm a, SimpleTerm b) {
        return a.issue().equals(b.issue())
                && (a.obligors().isEmpty()
                        || b.obligors().isEmpty()
                        || !Collections.disjoint(a.obligors(), b.obligors()))
                && open(a.place(), b.place())
                && sameShape(a, b);
    }

    private static boolean sameShape(SimpleTerm a, SimpleTerm b) {
        if (a instanceof Release x && b instanceof Release y) {
            return open(x.selection().heldBy(), y.selection().heldBy())
                    && Set.copyOf(x.selection().attributes())
                            .equals(Set.copyOf(y.selection().attributes()));
        }
        if (a instanceof Access x && b instanceof Access y) {
            return x.what().equals(y.what()) && open(x.route(), y.route());
        }
        if (a instanceof Transfer x && b instanceof Transfer y) {
            return x.what().equals(y.what()) && open(x.from(), y.from()) && open(x.to(), y.to());
        }
        if (a instanceof Measure x && b instanceof Measure y) {
            return x.parameter().equals(y.parameter()) && x.direction() == y.direction();
        }
        return a instanceof Cessation && b instanceof Cessation;
    }

    private static boolean open(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.get().equalsIgnoreCase(b.get());
    }
}
