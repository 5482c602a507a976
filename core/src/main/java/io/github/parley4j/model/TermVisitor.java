package io.github.parley4j.model;

/**
 * What to do with each shape of {@link Term}. Who does not care about the shape of a simple term overrides {@link
 * #simple} alone.
 *
 * @param <R> the answer
 */
public interface TermVisitor<R> {
    /**
     * Visits a simple term whose own method is not overridden.
     *
     * @param term the term
     * @return the answer
     */
    R simple(SimpleTerm term);

    /**
     * Visits terms that must all hold.
     *
     * @param term the term
     * @return the answer
     */
    R allOf(AllOf term);

    /**
     * Visits terms of which one must hold.
     *
     * @param term the term
     * @return the answer
     */
    R anyOf(AnyOf term);

    /**
     * Visits a term that must not hold.
     *
     * @param term the term
     * @return the answer
     */
    R not(Not term);

    /**
     * Visits a cessation.
     *
     * @param term the term
     * @return the answer
     */
    default R cessation(Cessation term) {
        return simple(term);
    }

    /**
     * Visits a release.
     *
     * @param term the term
     * @return the answer
     */
    default R release(Release term) {
        return simple(term);
    }

    /**
     * Visits a withdrawal.
     *
     * @param term the term
     * @return the answer
     */
    default R withdrawal(Withdrawal term) {
        return simple(term);
    }

    /**
     * Visits an access.
     *
     * @param term the term
     * @return the answer
     */
    default R access(Access term) {
        return simple(term);
    }

    /**
     * Visits a transfer.
     *
     * @param term the term
     * @return the answer
     */
    default R transfer(Transfer term) {
        return simple(term);
    }

    /**
     * Visits a measure.
     *
     * @param term the term
     * @return the answer
     */
    default R measure(Measure term) {
        return simple(term);
    }

    /**
     * Visits a process.
     *
     * @param term the term
     * @return the answer
     */
    default R process(Process term) {
        return simple(term);
    }

    /**
     * Visits a term of no other shape.
     *
     * @param term the term
     * @return the answer
     */
    default R other(Other term) {
        return simple(term);
    }
}
