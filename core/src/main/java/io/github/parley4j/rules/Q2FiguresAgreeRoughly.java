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
                .filter(pair -> Range.of(pair.get(0).quantity())
                        .apart(Range.of(pair.get(1).quantity())))
                .filter(pair -> !Figures.meant(pair.get(0).quantity())
                        .apart(Figures.meant(pair.get(1).quantity())))
                .map(pair -> finding(
                        "Two figures agree only if rounded: " + Figures.say(pair.get(0)) + " and "
                                + Figures.say(pair.get(1)) + ".",
                        Figures.ids(pair),
                        Figures.evidence(pair)));
    }
}
