package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.analysis.StickingPoints.Status;
import io.github.parley4j.logic.Exclusion;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Response.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the latest stance of each party on each issue. */
final class Stand {
    private Stand() {}

    static Map<String, List<Cell>> byIssue(Negotiation negotiation) {
        Map<String, Map<String, Cell>> latest = new LinkedHashMap<>();
        negotiation.acts().stream()
                .flatMap(Stand::cells)
                .forEach(cell -> latest.computeIfAbsent(cell.term().issue(), k -> new LinkedHashMap<>())
                        .merge(cell.party(), cell, Stand::later));
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        latest.forEach((issue, cells) -> rows.put(issue, List.copyOf(cells.values())));
        return rows;
    }

    /** The second, which is listed later, unless its date surely lies before. */
    private static Cell later(Cell first, Cell second) {
        boolean older = second.act().when().isPresent()
                && first.act().when().isPresent()
                && second.act().when().get().isSurelyBefore(first.act().when().get());
        return older ? first : second;
    }

    static Stream<Cell> cells(Act act) {
        Optional<Side> side = side(act);
        return side.stream()
                .flatMap(s -> Names.parties(List.of(act)).stream()
                        .flatMap(party -> act.contents().stream()
                                .flatMap(t -> t.leaves().stream())
                                .map(term -> new Cell(party, s, term, act))));
    }

    private static Optional<Side> side(Act act) {
        if (act instanceof Demand demand) {
            return Optional.of(demand.mode() == Mode.MUST_EXCLUDE ? Side.AGAINST : Side.FOR);
        }
        if (act instanceof Proposal) {
            return Optional.of(Side.FOR);
        }
        if (act instanceof Precondition p) {
            return Optional.of(p.logic() == Precondition.Logic.NECESSARY ? Side.NOT_YET : Side.FOR);
        }
        return act instanceof Response response ? side(response.kind()) : Optional.empty();
    }

    private static Optional<Side> side(Kind kind) {
        return switch (kind) {
            case ACCEPT, CONDITIONAL_ACCEPT -> Optional.of(Side.FOR);
            case REJECT -> Optional.of(Side.AGAINST);
            case COUNTER, AMENDMENT_SOUGHT, UNDER_REVIEW, PENDING, WITHDRAWN -> Optional.empty();
        };
    }

    static Status status(List<Cell> cells) {
        if (cells.size() < 2) {
            return Status.ONE_SIDED;
        }
        boolean disputed = cells.stream().anyMatch(a -> cells.stream().anyMatch(b -> disputes(a, b)));
        if (disputed) {
            return Status.DISPUTED;
        }
        return cells.stream().allMatch(c -> c.side() == Side.FOR) ? Status.AGREED : Status.UNKNOWN;
    }

    private static boolean disputes(Cell a, Cell b) {
        if (a.side() != Side.FOR) {
            return false;
        }
        return b.side() == Side.FOR ? Exclusion.between(a.term(), b.term()) : Subsumption.matches(a.term(), b.term());
    }
}
