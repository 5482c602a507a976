package io.github.parley4j.rules;

import io.github.parley4j.logic.Figures;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Sources give one number for one thing. */
final class Q1FiguresDisagree extends Standard {
    Q1FiguresDisagree() {
        super("Q1", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return Figures.pairs(scene.negotiation.figures())
                .filter(pair -> pair.get(0)
                        .quantity()
                        .fullUnit()
                        .equals(pair.get(1).quantity().fullUnit()))
                .filter(pair -> Figures.meant(pair.get(0).quantity())
                        .apart(Figures.meant(pair.get(1).quantity())))
                .map(pair -> finding(
                        "Two figures for " + Figures.name(pair.get(0)) + ": "
                                + pair.get(0).quantity() + " and " + pair.get(1).quantity() + ".",
                        Figures.ids(pair),
                        Figures.evidence(pair)));
    }
}
