package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A side asks nothing of a mere mediator but to vouch, watch and host. */
final class P2MediatorObliged extends Standard {
    private static final Set<String> VOUCHING = Set.of("security-arrangement", "talks", "agreement");

    P2MediatorObliged() {
        super("P2", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Roles roles = new Roles(scene.negotiation);
        return scene.acts()
                .filter(a -> (a instanceof Demand || a instanceof Precondition) && ofASide(a, roles) && !vouches(a))
                .flatMap(a -> Contents.leaves(a)
                        .flatMap(t -> t.obligors().stream()
                                .filter(roles::onlyBetween)
                                .map(p -> finding(
                                        scene.names.holders(a, "counts on ") + scene.names.of(p) + " for "
                                                + scene.names.quote(t) + ", but " + scene.names.of(p)
                                                + " only mediates.",
                                        a)))
                        .limit(1));
    }

    /** Not of a go-between itself. */
    private static boolean ofASide(Act act, Roles roles) {
        List<String> holders = Names.parties(act);
        return holders.isEmpty() || !holders.stream().allMatch(roles::noSide);
    }

    /** A go-between that is to vouch for something is meant to bring the others to do it. */
    private static boolean vouches(Act act) {
        return Contents.leaves(act).anyMatch(P2MediatorObliged::isVouching);
    }

    private static boolean isVouching(SimpleTerm term) {
        return term instanceof Process || VOUCHING.contains(term.issue());
    }
}
