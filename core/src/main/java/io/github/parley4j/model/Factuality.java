package io.github.parley4j.model;

/**
 * How certain the source is that what it reports holds, and whether it affirms or denies it.
 *
 * <p>The values of FactBank (Saurí and Pustejovsky 2009): certain, probable, possible; plus and minus; unknown.
 */
public enum Factuality {
    /** Certainly so. */
    CT_PLUS,
    /** Probably so. */
    PR_PLUS,
    /** Possibly so. */
    PS_PLUS,
    /** Certainly not so. */
    CT_MINUS,
    /** Probably not so. */
    PR_MINUS,
    /** Possibly not so. */
    PS_MINUS,
    /** The source does not commit itself. */
    UU;

    /** {@return whether the source holds it for no more than probable or possible} */
    public boolean tentative() {
        return this == PR_PLUS || this == PS_PLUS || this == PR_MINUS || this == PS_MINUS;
    }
}
