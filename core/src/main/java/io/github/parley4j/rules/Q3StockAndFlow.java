package io.github.parley4j.rules;

import io.github.parley4j.logic.Balance;
import io.github.parley4j.logic.Figures;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Who came less who went is who is left. */
final class Q3StockAndFlow extends Standard {
    Q3StockAndFlow() {
        super("Q3", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return Balance.of(scene.negotiation.figures())
                .filter(Balance::isOff)
                .map(b -> finding(b.sentence(), Figures.ids(b.figures()), Figures.evidence(b.figures())));
    }
}
