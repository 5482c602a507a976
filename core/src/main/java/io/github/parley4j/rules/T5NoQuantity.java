package io.github.parley4j.rules;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.rules.Finding.Severity;
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
                .flatMap(p -> p.contents().stream()
                        .flatMap(t -> t.leaves().stream())
                        .filter(T5NoQuantity::open)
                        .map(t -> finding(
                                "The exchange " + p.id() + " leaves open how many or how much: " + t + ".", p)));
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
