package io.github.parley4j.analysis;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.SimpleTerm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who stands where on which issue: the issues that are negotiated by the parties that take a stand, each with its latest
 * stance (the positions on issues of IBIS, Kunz and Rittel 1970). Derived from the acts alone; what a source calls a
 * sticking point is not asked.
 *
 * @param rows a row for each issue, in order of appearance
 */
public record StickingPoints(List<Row> rows) {
    /**
     * Copies the list.
     *
     * @param rows a row for each issue, in order of appearance
     */
    public StickingPoints {
        rows = List.copyOf(rows);
    }

    /**
     * Draws up the matrix.
     *
     * @param negotiation the negotiation
     * @return its issues and stances
     */
    public static StickingPoints of(Negotiation negotiation) {
        return new StickingPoints(Stand.byIssue(negotiation).entrySet().stream()
                .map(issue -> new Row(issue.getKey(), Stand.status(issue.getValue()), issue.getValue()))
                .toList());
    }

    /**
     * Finds the issues of one status.
     *
     * @param status the status
     * @return their codes
     */
    public List<String> issues(Status status) {
        return rows.stream().filter(r -> r.status() == status).map(Row::issue).toList();
    }

    @Override
    public String toString() {
        return rows.isEmpty()
                ? "No stance on any issue."
                : rows.stream().map(Row::toString).collect(Collectors.joining("\n"));
    }

    /** How the parties stand to each other on an issue. */
    public enum Status {
        /** Two or more are for it, and nothing of what they say excludes the other. */
        AGREED,
        /** What one is for another is against, or excludes. */
        DISPUTED,
        /** One party only takes a stand. */
        ONE_SIDED,
        /** Two or more take a stand, none of which meets the other. */
        UNKNOWN
    }

    /** Which way a stance goes. */
    public enum Side {
        /** Demands, offers or accepts it. */
        FOR,
        /** Rules it out or rejects it. */
        AGAINST,
        /** Holds it back until something happens. */
        NOT_YET
    }

    /**
     * One issue.
     *
     * @param issue its code
     * @param status how the parties stand to each other
     * @param cells the latest stance of each party that takes one
     */
    public record Row(String issue, Status status, List<Cell> cells) {
        /**
         * Copies the list.
         *
         * @param issue its code
         * @param status how the parties stand to each other
         * @param cells the latest stance of each party that takes one
         */
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return issue + ": " + status.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " — "
                    + cells.stream().map(Cell::toString).collect(Collectors.joining("; "));
        }
    }

    /**
     * One party's latest stance on an issue.
     *
     * @param party the id of the party
     * @param side which way it goes
     * @param term what it is about, with its value
     * @param act the act that says so
     */
    public record Cell(String party, Side side, SimpleTerm term, Act act) {
        @Override
        public String toString() {
            return party + " " + side.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + term;
        }
    }
}
