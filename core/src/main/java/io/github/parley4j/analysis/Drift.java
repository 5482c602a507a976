package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Timelines.Entry;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far parties have come from where they began: each party's first stance on a thing against its last, whatever the
 * others say. Only what has dates, and what was said on the same thing; see {@link Change}.
 *
 * @param lines one for each thing that a party spoke of at two times or more
 */
public record Drift(List<Line> lines) {
    /**
     * Copies the list.
     *
     * @param lines one for each thing that a party spoke of at two times or more
     */
    public Drift {
        lines = List.copyOf(lines);
    }

    /**
     * Works it out.
     *
     * @param negotiation the negotiation
     * @return its drift
     */
    public static Drift of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static Drift of(Ground ground) {
        Chronicle chronicle = ground.chronicle();
        return new Drift(chronicle.timelines().stream()
                .flatMap(t -> chronicle.ends(t).stream()
                        .map(ends -> new Line(
                                t.party(), t.issue(), ends.from(), ends.to(), Change.between(ends.from(), ends.to()))))
                .toList());
    }

    @Override
    public String toString() {
        return lines.isEmpty()
                ? "No party spoke of one thing at two times that are known."
                : lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }

    /**
     * How far one party has come on one thing.
     *
     * @param party the id of the party
     * @param issue the code of the issue
     * @param first its first stance
     * @param last its last
     * @param change how they differ
     */
    public record Line(String party, String issue, Entry first, Entry last, Change change) {
        @Override
        public String toString() {
            return party + " on " + issue + ", " + StickingPoints.words(change) + ": " + first + " → " + last;
        }
    }
}
