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
                .filter(pair -> Figures.meant(pair.get(0).quantity())
                        .apart(Figures.meant(pair.get(1).quantity())))
                .map(pair -> finding(
                        "No number fits both " + Figures.say(pair.get(0)) + " and " + Figures.say(pair.get(1))
                                + ", if both count the same.",
                        Figures.ids(pair),
                        Figures.evidence(pair)));
    }
}
