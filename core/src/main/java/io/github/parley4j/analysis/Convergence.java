package io.github.parley4j.analysis;

import io.github.parley4j.model.Negotiation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * How far apart each two parties stand, and whether they come closer: 1 less the mean of Gower's similarity (1971) over
 * the issues on which both are known to stand somewhere comparable. Issues on which one of them said nothing, or nothing
 * comparable, do not count; where that leaves none, the distance is unknown.
 *
 * @param pairs each two parties that can be compared at all, in order of appearance
 */
public record Convergence(List<Pair> pairs) {
    /**
     * Copies the list.
     *
     * @param pairs each two parties that can be compared at all, in order of appearance
     */
    public Convergence {
        pairs = List.copyOf(pairs);
    }

    /**
     * Works it out.
     *
     * @param negotiation the negotiation
     * @return the distances of its parties
     */
    public static Convergence of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static Convergence of(Ground ground) {
        return new Convergence(new Distances(ground).pairs());
    }

    /**
     * Finds a pair.
     *
     * @param a the id of a party
     * @param b the id of another
     * @return how far apart they stand, if they can be compared at all
     */
    public Optional<Pair> between(String a, String b) {
        return pairs.stream()
                .filter(p -> List.of(p.first(), p.second()).containsAll(List.of(a, b)) && !a.equals(b))
                .findFirst();
    }

    @Override
    public String toString() {
        return pairs.isEmpty()
                ? "No two parties are known to stand on one thing."
                : pairs.stream().map(Pair::toString).collect(Collectors.joining("\n"));
    }

    /** Which way a distance goes. */
    public enum Trend {
        /** They come closer. */
        CONVERGING,
        /** They move apart. */
        DIVERGING,
        /** As far apart as at first. */
        STEADY,
        /** No issue on which both are known at two times. */
        UNKNOWN
    }

    /**
     * Two parties.
     *
     * @param first the id of the one
     * @param second the id of the other
     * @param distance how far apart they stand by all that is said and not replaced, dated or not, from 0 to 1; absent:
     *     nothing comparable
     * @param issues the issues that it is taken over
     * @param course their distance at each day on which it changed or could first be told; by what has a date alone
     * @param trend which way it goes, by the mean change over the issues on which both are known at two times or more
     */
    public record Pair(
            String first,
            String second,
            OptionalDouble distance,
            List<String> issues,
            List<Point> course,
            Trend trend) {
        /**
         * Copies the lists.
         *
         * @param first the id of the one
         * @param second the id of the other
         * @param distance how far apart they stand
         * @param issues the issues that it is taken over
         * @param course their distance at each day on which it changed
         * @param trend which way it goes
         */
        public Pair {
            issues = List.copyOf(issues);
            course = List.copyOf(course);
        }

        @Override
        public String toString() {
            String now = distance.isPresent() ? number(distance.getAsDouble()) + " over " + issues : "unknown";
            String way = course.size() < 2
                    ? ""
                    : ": " + course.stream().map(Point::toString).collect(Collectors.joining(", "));
            return first + " and " + second + ": distance " + now + "; " + StickingPoints.words(trend) + way;
        }
    }

    /**
     * A distance at one time.
     *
     * @param day the day by which both had surely said so
     * @param distance the distance, from 0 to 1
     * @param issues over how many issues
     */
    public record Point(LocalDate day, double distance, int issues) {
        @Override
        public String toString() {
            return day + " " + number(distance);
        }
    }

    private static String number(double distance) {
        return String.format(Locale.ROOT, "%.2f", distance);
    }
}
