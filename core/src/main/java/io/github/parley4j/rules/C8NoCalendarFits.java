package io.github.parley4j.rules;

import io.github.parley4j.logic.Orders;
import io.github.parley4j.logic.Timetable;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal can be carried out in time, as it stands and in the order that the sides want. */
final class C8NoCalendarFits extends Standard {
    C8NoCalendarFits() {
        super("C8", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Orders orders = new Orders(scene.negotiation.acts(), scene.names);
        return scene.negotiation.proposals().stream().flatMap(p -> {
            Timetable timetable = new Timetable(p, scene.names);
            List<Finding> own = findings(scene, p, timetable)
                    .map(f -> f.withSeverity(Severity.ERROR))
                    .toList();
            return own.isEmpty() && orders.addTo(timetable) ? findings(scene, p, timetable) : own.stream();
        });
    }

    private Stream<Finding> findings(Scene scene, Proposal proposal, Timetable timetable) {
        return timetable.conflicts().stream()
                .map(bounds -> finding(
                        "No calendar fits " + scene.names.the(proposal) + ": "
                                + bounds.stream().map(Timetable.Bound::words).collect(Collectors.joining("; ")) + ".",
                        Stream.concat(Stream.of(proposal), bounds.stream().map(Timetable.Bound::act))
                                .distinct()
                                .toList()));
    }
}
