package io.github.parley4j.rules;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.rules.Finding.Severity;
import java.util.Set;
import java.util.stream.Stream;

/** People are not counted in days, nor goods. */
final class S7UnitMisfits extends Standard {
    S7UnitMisfits() {
        super("S7", Severity.ERROR);
    }

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.said()
                .filter(said -> counts(said.term()))
                .flatMap(said -> said.term()
                        .ownQuantities()
                        .filter(q -> TIMES.contains(q.unit()))
                        .map(q -> finding(
                                scene.names.the(said.act()) + " counts people or goods in units of time: " + q + ".",
                                said.act())));
    }

    private static boolean counts(SimpleTerm term) {
        return term instanceof Release || term instanceof Access || term instanceof Transfer;
    }
}
