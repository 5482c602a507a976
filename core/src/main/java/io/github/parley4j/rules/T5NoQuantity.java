package io.github.parley4j.rules;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Access;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A leg of an exchange says how much. */
final class T5NoQuantity extends Standard {
    T5NoQuantity() {
        super("T5", Severity.INFO);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.proposals().stream()
                .filter(p -> p.linkage() == Proposal.Linkage.EXCHANGE)
                .flatMap(p -> {
                    List<String> open = p.contents().stream()
                            .flatMap(t -> t.leaves().stream())
                            .filter(T5NoQuantity::open)
                            .map(scene.names::say)
                            .distinct()
                            .toList();
                    return open.isEmpty()
                            ? Stream.of()
                            : Stream.of(finding(
                                    scene.names.the(p) + " leaves open how many or how much: " + Names.and(open) + ".",
                                    p));
                });
    }

    private static boolean open(SimpleTerm term) {
        if (!term.allQuantities().isEmpty()) {
            return false;
        }
        return term instanceof Transfer
                || term instanceof Access
                || (term instanceof Release r && r.selection().quantifier() == Selection.Quantifier.UNSPECIFIED);
    }
}
