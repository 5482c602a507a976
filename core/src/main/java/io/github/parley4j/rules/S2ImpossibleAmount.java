package io.github.parley4j.rules;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.rules.Finding.Severity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody gives less than nothing, or releases more than all. Negative counts the model refuses by itself. */
final class S2ImpossibleAmount extends Standard {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    S2ImpossibleAmount() {
        super("S2", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.said()
                .mapMulti((said, found) -> fault(said.term())
                        .ifPresent(fault -> found.accept(finding(
                                "In " + scene.names.the(said.act()) + " " + scene.names.say(said.term()) + " is "
                                        + fault + ".",
                                said.act()))));
    }

    private static Optional<String> fault(SimpleTerm term) {
        if ((term instanceof Release || term instanceof Access || term instanceof Transfer)
                && term.ownQuantities().anyMatch(S2ImpossibleAmount::lessThanNothing)) {
            return Optional.of("less than nothing");
        }
        return term instanceof Release && term.ownQuantities().anyMatch(S2ImpossibleAmount::moreThanAll)
                ? Optional.of("more than all")
                : Optional.empty();
    }

    private static boolean lessThanNothing(Quantity q) {
        return q.min().or(q::max).filter(n -> n.signum() < 0).isPresent();
    }

    private static boolean moreThanAll(Quantity q) {
        return q.unit().equals("percent")
                && q.min().filter(n -> n.compareTo(ALL) > 0).isPresent();
    }
}
