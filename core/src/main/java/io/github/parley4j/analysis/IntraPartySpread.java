package io.github.parley4j.analysis;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the voices of one party do not say the same: one for a thing, another against it or not yet for it; two who want
 * what excludes each other; or one who calls an answer open that another gives. Who says that it is pending or under review
 * differs from who accepts, rejects, rules out or holds back the thing, unless that was surely said later: then the answer
 * has come. A party is an arena itself (Putnam 1988, "Diplomacy and domestic politics: the logic of two-level games"). What
 * a voice surely took back later does not count; one voice that changes its mind is no spread.
 *
 * @param spreads one for each party and issue on which its voices differ
 */
public record IntraPartySpread(List<Spread> spreads) {
    /**
     * Copies the list.
     *
     * @param spreads one for each party and issue on which its voices differ
     */
    public IntraPartySpread {
        spreads = List.copyOf(spreads);
    }

    /**
     * Finds them over all time.
     *
     * @param negotiation the negotiation
     * @return where its parties differ within
     */
    public static IntraPartySpread of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static IntraPartySpread of(Ground ground) {
        return new IntraPartySpread(Voices.in(ground));
    }

    /**
     * Finds them within a window of time.
     *
     * @param negotiation the negotiation
     * @param window acts that surely lie outside it are left out; those without a date are not
     * @return where its parties differ within
     */
    public static IntraPartySpread of(Negotiation negotiation, Interval window) {
        return of(Voices.within(negotiation, window));
    }

    @Override
    public String toString() {
        return spreads.isEmpty()
                ? "Every party speaks with one voice."
                : spreads.stream().map(Spread::sentence).collect(Collectors.joining("\n"));
    }

    /**
     * Voices of one party that differ on one issue.
     *
     * @param party the id of the party
     * @param issue the code of the issue
     * @param acts what they say
     * @param sentence what a mediator needs to know, in one sentence
     */
    public record Spread(String party, String issue, List<Act> acts, String sentence) {
        /**
         * Copies the list.
         *
         * @param party the id of the party
         * @param issue the code of the issue
         * @param acts what they say
         * @param sentence what a mediator needs to know, in one sentence
         */
        public Spread {
            acts = List.copyOf(acts);
        }

        /** {@return the words it rests on} */
        public List<Evidence> evidence() {
            return Names.evidence(acts);
        }

        @Override
        public String toString() {
            return sentence;
        }
    }
}
