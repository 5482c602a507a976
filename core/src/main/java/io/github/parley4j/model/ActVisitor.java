package io.github.parley4j.model;

/**
 * What to do with each kind of {@link Act}.
 *
 * @param <R> the answer
 */
public interface ActVisitor<R> {
    /**
     * Visits a demand.
     *
     * @param act the demand
     * @return the answer
     */
    R demand(Demand act);

    /**
     * Visits a precondition.
     *
     * @param act the precondition
     * @return the answer
     */
    R precondition(Precondition act);

    /**
     * Visits a proposal.
     *
     * @param act the proposal
     * @return the answer
     */
    R proposal(Proposal act);

    /**
     * Visits a response.
     *
     * @param act the response
     * @return the answer
     */
    R response(Response act);

    /**
     * Visits a threat.
     *
     * @param act the threat
     * @return the answer
     */
    R threat(Threat act);

    /**
     * Visits a commitment.
     *
     * @param act the commitment
     * @return the answer
     */
    R commitment(Commitment act);
}
