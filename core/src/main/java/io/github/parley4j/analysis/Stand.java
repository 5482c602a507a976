package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.analysis.StickingPoints.Status;
import io.github.parley4j.logic.Dating;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Stances;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the present stances of each party on each issue. */
final class Stand {
    private Stand() {}

    /** By issue, what each party has said that nothing it said surely later replaces. */
    static Map<String, List<Cell>> byIssue(Dating dating, List<Cell> cells) {
        Map<String, Map<String, Map<List<Object>, Claim>>> said = new LinkedHashMap<>();
        cells.forEach(cell -> said.computeIfAbsent(cell.term().issue(), k -> new LinkedHashMap<>())
                .computeIfAbsent(cell.party(), k -> new LinkedHashMap<>())
                .merge(key(cell), Claim.of(cell, dating.of(cell.act())), Claim::and));
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        said.forEach((issue, parties) -> {
            List<Cell> row = new ArrayList<>();
            parties.values()
                    .forEach(own -> own.values().stream()
                            .filter(claim -> own.values().stream().noneMatch(other -> other.replaces(claim)))
                            .forEach(claim -> row.add(claim.cell())));
            rows.put(issue, row);
        });
        return rows;
    }

    /** Every stance of an act by itself. */
    static Stream<Cell> cells(Act act) {
        return Stances.of(act).flatMap(Stand::cells);
    }

    /** A stance, for each party that holds it. */
    static Stream<Cell> cells(Stances.Stance stance) {
        return Names.parties(stance.act()).stream()
                .map(party -> new Cell(party, Side.valueOf(stance.side().name()), stance.term(), stance.act()));
    }

    /** What stays the same if a party says the same again. */
    static List<Object> stance(Cell cell) {
        return List.of(cell.party(), key(cell));
    }

    static List<Object> key(Cell cell) {
        return List.of(cell.side(), Literals.normal(cell.term()));
    }

    static Status status(List<Cell> cells) {
        if (cells.stream().map(Cell::party).distinct().count() < 2) {
            return Status.ONE_SIDED;
        }
        Map<List<Object>, List<Cell>> kinds =
                cells.stream().collect(Collectors.groupingBy(Stand::key, LinkedHashMap::new, Collectors.toList()));
        boolean disputed = kinds.values().stream()
                .anyMatch(a ->
                        kinds.values().stream().anyMatch(b -> disputes(a.get(0), b.get(0)) && !isOneParty(a, b)));
        if (disputed) {
            return Status.DISPUTED;
        }
        return cells.stream().allMatch(c -> c.side() == Side.FOR) ? Status.AGREED : Status.UNKNOWN;
    }

    private static boolean isOneParty(List<Cell> a, List<Cell> b) {
        return Stream.concat(a.stream(), b.stream()).map(Cell::party).distinct().count() < 2;
    }

    /** What one is for the other is against or holds back, or wants another value of. */
    private static boolean disputes(Cell a, Cell b) {
        if (a.side() != Side.FOR) {
            return false;
        }
        return b.side() == Side.FOR ? Values.exclusive(a.term(), b.term()) : Subsumption.matches(a.term(), b.term());
    }
}
