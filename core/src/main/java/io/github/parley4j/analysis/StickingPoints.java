package io.github.parley4j.analysis;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.StickingPoint;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who stands where on which issue: the issues that are negotiated by the parties that take a stand, each with what it has
 * said and not surely replaced since (the positions on issues of IBIS, Kunz and Rittel 1970). The rows are derived from the
 * acts alone; what sources call sticking points is asserted, and {@link #comparison} sets the one against the other.
 *
 * @param rows a row for each issue, in order of appearance
 * @param asserted what sources call sticking points, in order of appearance
 */
public record StickingPoints(List<Row> rows, List<StickingPoint> asserted) {
    /**
     * Copies the lists.
     *
     * @param rows a row for each issue, in order of appearance
     * @param asserted what sources call sticking points, in order of appearance
     */
    public StickingPoints {
        rows = List.copyOf(rows);
        asserted = List.copyOf(asserted);
    }

    /**
     * Draws up the matrix.
     *
     * @param negotiation the negotiation
     * @return its issues and stances
     */
    public static StickingPoints of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static StickingPoints of(Ground ground) {
        return new StickingPoints(
                ground.present().entrySet().stream()
                        .map(issue -> new Row(issue.getKey(), Stand.status(issue.getValue()), issue.getValue()))
                        .toList(),
                ground.negotiation.stickingPoints());
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

    /** {@return what the sources call sticking points against what the stances show} */
    public Comparison comparison() {
        return compare(asserted.stream().map(StickingPoint::issue).toList());
    }

    /**
     * Sets what a source calls the sticking points against what the stances show.
     *
     * @param asserted the codes of the issues that a source calls sticking points
     * @return which of them are disputed, which are not, and what else is
     */
    public Comparison compare(Collection<String> asserted) {
        List<String> derived = issues(Status.DISPUTED);
        return new Comparison(
                asserted.stream().distinct().filter(derived::contains).toList(),
                asserted.stream().distinct().filter(i -> !derived.contains(i)).toList(),
                derived.stream().filter(i -> !asserted.contains(i)).toList());
    }

    @Override
    public String toString() {
        String derived = rows.isEmpty()
                ? "No stance on any issue."
                : rows.stream().map(Row::toString).collect(Collectors.joining("\n"));
        return asserted.isEmpty() ? derived : derived + "\nSticking points: " + comparison() + ".";
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How the parties stand to each other on an issue. */
    public enum Status {
        /** Two or more are for it, and nothing of what they say excludes the other. */
        AGREED,
        /** What one is for another is against or holds back, or wants another value of. */
        DISPUTED,
        /** One party only takes a stand. */
        ONE_SIDED,
        /** Two or more take a stand, none of which meets the other. */
        UNKNOWN
    }

    /** Which way a stance goes. */
    public enum Side {
        /** Demands, offers, promises or accepts it. */
        FOR,
        /** Rules it out or rejects it. */
        AGAINST,
        /** Holds it back until something happens. */
        NOT_YET
    }

    /**
     * What a source calls the sticking points against what the stances show.
     *
     * @param confirmed called a sticking point, and disputed
     * @param onlyAsserted called a sticking point, but no dispute follows from the acts
     * @param onlyDerived disputed, but not called a sticking point
     */
    public record Comparison(List<String> confirmed, List<String> onlyAsserted, List<String> onlyDerived) {
        /**
         * Copies the lists.
         *
         * @param confirmed called a sticking point, and disputed
         * @param onlyAsserted called a sticking point, but no dispute follows from the acts
         * @param onlyDerived disputed, but not called a sticking point
         */
        public Comparison {
            confirmed = List.copyOf(confirmed);
            onlyAsserted = List.copyOf(onlyAsserted);
            onlyDerived = List.copyOf(onlyDerived);
        }

        @Override
        public String toString() {
            return "asserted and derived " + confirmed + ", only asserted " + onlyAsserted + ", only derived "
                    + onlyDerived;
        }
    }

    /**
     * One issue.
     *
     * @param issue its code
     * @param status how the parties stand to each other
     * @param cells the present stances of each party that takes any
     */
    public record Row(String issue, Status status, List<Cell> cells) {
        /**
         * Copies the list.
         *
         * @param issue its code
         * @param status how the parties stand to each other
         * @param cells the present stances of each party that takes any
         */
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return issue + ": " + words(status) + " — "
                    + cells.stream().map(Cell::toString).collect(Collectors.joining("; "));
        }
    }

    /**
     * A stance of one party on an issue.
     *
     * @param party the id of the party
     * @param side which way it goes
     * @param term what it is about, with its value
     * @param act the act that says so
     */
    public record Cell(String party, Side side, SimpleTerm term, Act act) {
        @Override
        public String toString() {
            return party + " " + words(side) + ": " + term;
        }
    }
}
