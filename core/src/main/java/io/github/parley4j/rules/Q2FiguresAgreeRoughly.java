package io.github.parley4j.rules;

import io.github.parley4j.logic.Figures;
import io.github.parley4j.logic.Range;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Figures that differ only by rounding. */
final class Q2FiguresAgreeRoughly extends Standard {
    Q2FiguresAgreeRoughly() {
        super("Q2", Severity.INFO);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return Figures.pairs(scene.negotiation.figures())
                .filter(pair -> pair.get(0)
                        .quantity()
                        .fullUnit()
                        .equals(pair.get(1).quantity().fullUnit()))
                .filter(pair -> Range.of(pair.get(0).quantity())
                        .apart(Range.of(pair.get(1).quantity())))
                .filter(pair -> !Figures.meant(pair.get(0).quantity())
                        .apart(Figures.meant(pair.get(1).quantity())))
                .map(pair -> finding(
                        "The figures for " + Figures.name(pair.get(0)) + " agree only if rounded: "
                                + pair.get(0).quantity() + " and " + pair.get(1).quantity() + ".",
                        Figures.ids(pair),
                        Figures.evidence(pair)));
    }
}
