package io.github.parley4j.rules;

import io.github.parley4j.logic.Names;
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
        return scene.negotiation.demands().stream().flatMap(d -> {
            List<String> holders = Names.parties(List.of(d));
            boolean own = !holders.isEmpty()
                    && d.mode() != Mode.MUST_EXCLUDE
                    && d.term().leaves().stream()
                            .allMatch(t -> !t.obligors().isEmpty() && holders.containsAll(t.obligors()));
            boolean domestic = d.holders().stream()
                    .anyMatch(h -> h.person().isPresent() || h.faction().isPresent());
            String sentence = scene.names.holders(d, "demands of its own side: ") + scene.names.say(d.term()) + ".";
            Finding finding = finding(sentence, d);
            return own ? Stream.of(domestic ? finding.withSeverity(Severity.INFO) : finding) : Stream.of();
        });
    }
}
