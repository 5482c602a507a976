package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.logic.Dating;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Stances;
import io.github.parley4j.logic.Stances.Stance;
import io.github.parley4j.model.Negotiation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A negotiation with what several analyses look up in it, each part worked out when first asked for. */
final class Ground {
    final Negotiation negotiation;
    final Names names;
    final Dating dating;
    private final Once<List<Stance>> stances;
    private final Once<List<Cell>> cells;
    private final Once<Map<String, List<Cell>>> present;
    private final Once<Chronicle> chronicle;
    private final Once<Likeness> likeness;
    private final Once<Map<String, Map<String, Track>>> tracks;

    Ground(Negotiation negotiation) {
        this.negotiation = negotiation;
        names = new Names(negotiation);
        dating = new Dating(negotiation);
        stances = new Once<>(() -> Stances.in(negotiation).toList());
        cells = new Once<>(() -> stances().flatMap(Stand::cells).toList());
        present = new Once<>(() -> Stand.byIssue(dating, cells()));
        chronicle = new Once<>(() -> new Chronicle(dating, cells()));
        likeness = new Once<>(() -> new Likeness(new Gower(cells()), chronicle().kinship()));
        tracks = new Once<>(this::track);
    }

    /** What its acts are for and against, in order. */
    Stream<Stance> stances() {
        return stances.get().stream();
    }

    /** Every stance of every party, in order. */
    List<Cell> cells() {
        return cells.get();
    }

    /** By issue, what each party has said that nothing it said surely later replaces. */
    Map<String, List<Cell>> present() {
        return present.get();
    }

    /** What the parties said in order of time. */
    Chronicle chronicle() {
        return chronicle.get();
    }

    /** How alike stances are. */
    Likeness likeness() {
        return likeness.get();
    }

    /** By issue and party, where each stood from each day on, as far as it has dates. */
    Map<String, Map<String, Track>> tracks() {
        return tracks.get();
    }

    private Map<String, Map<String, Track>> track() {
        Map<String, Map<String, Track>> byIssue = new LinkedHashMap<>();
        chronicle().timelines().stream()
                .filter(t -> !t.dated().isEmpty())
                .forEach(t -> byIssue.computeIfAbsent(t.issue(), k -> new LinkedHashMap<>())
                        .put(t.party(), likeness().track(chronicle().standings(t))));
        return byIssue;
    }
}
