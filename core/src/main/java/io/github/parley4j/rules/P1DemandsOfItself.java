package io.github.parley4j.rules;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Nobody demands of itself. */
final class P1DemandsOfItself extends Standard {
    P1DemandsOfItself() {
        super("P1", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.demands().stream()
                .filter(d -> d.mode() != Mode.MUST_EXCLUDE && isOfItself(d))
                .map(d -> {
                    Finding finding = finding(
                            scene.names.holders(d, "demands of its own side: ") + scene.names.say(d.term()) + ".", d);
                    return isDomestic(d) ? finding.withSeverity(Severity.INFO) : finding;
                });
    }

    private static boolean isOfItself(Demand demand) {
        List<String> holders = Names.parties(demand);
        return !holders.isEmpty()
                && demand.term().leaves().stream()
                        .allMatch(t -> !t.obligors().isEmpty() && holders.containsAll(t.obligors()));
    }

    private static boolean isDomestic(Demand demand) {
        return demand.holders().stream()
                .anyMatch(h -> h.person().isPresent() || h.faction().isPresent());
    }
}
