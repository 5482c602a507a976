package io.github.parley4j.model;

import java.util.List;

/** How surely an act is known, in the three steps of the positions table. */
public enum Certainty {
    /** The document or a named speaker says so. */
    STATED,
    /** Anonymous sources, other media or hearsay say so. */
    REPORTED,
    /** Said to be no more than possible or probable. */
    TENTATIVE;

    /**
     * Sums up several pieces of evidence. The surest piece decides: an act is tentative only if every piece is, and
     * reported only if every piece comes second hand. What was entered by hand is stated.
     *
     * @param evidence what an act rests on
     * @return the certainty
     */
    public static Certainty of(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return STATED;
        }
        if (evidence.stream().allMatch(e -> e.factuality().tentative())) {
            return TENTATIVE;
        }
        return evidence.stream().allMatch(Evidence::secondHand) ? REPORTED : STATED;
    }
}
