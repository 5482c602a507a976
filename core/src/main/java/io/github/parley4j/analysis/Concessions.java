package io.github.parley4j.analysis;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The steps that parties took, and whom they served (Hindriks, Jonker and Tykhonov 2007, "Negotiation dynamics: analysis,
 * concession tactics, and outcomes").
 *
 * <p>From what is said alone, a step towards another party's stance, by more than {@link #THRESHOLD} of Gower's
 * similarity, is a concession and one away from it selfish; where no number or contrary tells, asking for less of the same
 * or giving up a refusal is a concession, asking for more or closing what was open is selfish. Whether a step costs its
 * party anything is not known without utilities: the other four kinds need them.
 *
 * @param moves the steps, by party and issue, in order of time
 */
public record Concessions(List<Move> moves) {
    /** The least difference that counts, of a scale from 0 to 1; that of NegoLog. */
    public static final double THRESHOLD = 0.03;

    /**
     * Copies the list.
     *
     * @param moves the steps, by party and issue, in order of time
     */
    public Concessions {
        moves = List.copyOf(moves);
    }

    /**
     * Reads the steps from what is said alone.
     *
     * @param negotiation the negotiation
     * @return its steps between stances on one thing, of which one surely comes later
     */
    public static Concessions of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static Concessions of(Ground ground) {
        return new Concessions(new Steps(ground).moves());
    }

    /**
     * Classifies the steps from offer to offer by utilities that a user knows.
     *
     * @param negotiation the negotiation
     * @param utilities by the id of each party, what an offer is worth to it, from 0 to 1
     * @return for each party with utilities, the steps between its dated proposals, once for every other such party
     */
    public static Concessions of(Negotiation negotiation, Map<String, ToDoubleFunction<Term>> utilities) {
        return new Concessions(UtilitySteps.of(negotiation, utilities));
    }

    /**
     * Finds the steps of a kind.
     *
     * @param kind the kind
     * @return the steps
     */
    public List<Move> of(Kind kind) {
        return moves.stream().filter(m -> m.kind() == kind).toList();
    }

    @Override
    public String toString() {
        return moves.isEmpty()
                ? "No step between two stances of known order."
                : moves.stream().map(Move::toString).collect(Collectors.joining("\n"));
    }

    /** Whom a step serves: the party itself, and the other. */
    public enum Kind {
        /** Neither: the same again. */
        SILENT,
        /** The other gains, the party loses nothing. */
        NICE,
        /** The other gains, or loses nothing, at the party's cost. */
        CONCESSION,
        /** Both lose. */
        UNFORTUNATE,
        /** The party gains, or the other loses, at the other's cost. */
        SELFISH,
        /** Both gain. */
        FORTUNATE,
        /** It cannot be told. */
        UNKNOWN
    }

    /**
     * One step.
     *
     * @param party the id of the party that took it
     * @param other the id of the party whose stance it is measured by; absent: by the party's own earlier stance
     * @param from what the party said or offered before, in words
     * @param to what it said or offered then, in words
     * @param kind whom it serves
     * @param acts the act before and the act after
     */
    public record Move(String party, Optional<String> other, String from, String to, Kind kind, List<Act> acts) {
        /**
         * Copies the list.
         *
         * @param party the id of the party that took it
         * @param other the id of the party whose stance it is measured by; absent: by the party's own earlier stance
         * @param from what the party said or offered before, in words
         * @param to what it said or offered then, in words
         * @param kind whom it serves
         * @param acts the act before and the act after
         */
        public Move {
            acts = List.copyOf(acts);
        }

        /** The same step as it serves another party. */
        Move towards(String another, Kind served) {
            return new Move(party, Optional.of(another), from, to, served, acts);
        }

        @Override
        public String toString() {
            return party + other.map(o -> " towards " + o).orElse("") + ", " + StickingPoints.words(kind) + ": " + from
                    + " → " + to;
        }
    }
}
