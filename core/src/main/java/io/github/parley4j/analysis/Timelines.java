package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.SimpleTerm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What each party said on each issue, in order of time. An act is dated by its own date or else by that of the first
 * document that reports it; what has no date with a year is kept apart, its place in time unknown.
 *
 * @param timelines one for each party and issue, in order of appearance
 */
public record Timelines(List<Timeline> timelines) {
    /**
     * Copies the list.
     *
     * @param timelines one for each party and issue, in order of appearance
     */
    public Timelines {
        timelines = List.copyOf(timelines);
    }

    /**
     * Draws them up.
     *
     * @param negotiation the negotiation
     * @return its timelines
     */
    public static Timelines of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static Timelines of(Ground ground) {
        return new Timelines(ground.chronicle().timelines());
    }

    /**
     * Finds one.
     *
     * @param party the id of the party
     * @param issue the code of the issue
     * @return what it said on it, if it said anything
     */
    public Optional<Timeline> of(String party, String issue) {
        return timelines.stream()
                .filter(t -> t.party().equals(party) && t.issue().equals(issue))
                .findFirst();
    }

    @Override
    public String toString() {
        return timelines.isEmpty()
                ? "No stance on any issue."
                : timelines.stream().map(Timeline::toString).collect(Collectors.joining("\n"));
    }

    /**
     * What one party said on one issue.
     *
     * @param party the id of the party
     * @param issue the code of the issue
     * @param dated the entries with a date, the earliest first
     * @param undated the entries whose place in time is not known, in order of appearance
     */
    public record Timeline(String party, String issue, List<Entry> dated, List<Entry> undated) {
        /**
         * Copies the lists.
         *
         * @param party the id of the party
         * @param issue the code of the issue
         * @param dated the entries with a date, the earliest first
         * @param undated the entries whose place in time is not known, in order of appearance
         */
        public Timeline {
            dated = List.copyOf(dated);
            undated = List.copyOf(undated);
        }

        @Override
        public String toString() {
            String unknown = undated.isEmpty() ? "" : (dated.isEmpty() ? "undated: " : "; undated: ") + joined(undated);
            return party + " on " + issue + ": " + joined(dated) + unknown;
        }

        private static String joined(List<Entry> entries) {
            return entries.stream().map(Entry::toString).collect(Collectors.joining("; "));
        }
    }

    /**
     * One thing said.
     *
     * @param when its date, with a year at least; absent: not known
     * @param side which way it goes
     * @param term what it is about, with its value
     * @param act the act that says so
     */
    public record Entry(Optional<PartialDate> when, Side side, SimpleTerm term, Act act) {
        @Override
        public String toString() {
            return words(term.toString());
        }

        /** The same, given how its term reads. */
        String words(String ofTerm) {
            return when.map(w -> w + " ").orElse("") + StickingPoints.words(side) + " " + ofTerm;
        }
    }
}
