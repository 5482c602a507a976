package io.github.parley4j.extract.lexicon;

/** What somebody does by a word: the third column of {@code 3-clauses/stances.tsv}. */
public enum Stance {
    /** Wants somebody to do something, or a deal to hold something. */
    SEEK,
    /** Wants something not to happen. */
    AVERT,
    /** Hopes for something, without pressing. */
    HOPE,
    /** Refuses, rejects, opposes. */
    REFUSE,
    /** Will not do something itself: refrain, renounce. */
    FORGO,
    /** Puts terms on the table. */
    OFFER,
    /** Is ready, willing or open to do something. */
    WILLING,
    /** Accepts, approves, signs. */
    ACCEPT,
    /** Comes to terms: reach, clinch, conclude with a deal as object. */
    CONCLUDE,
    /** Announces harm. */
    THREATEN,
    /** Announces an own course, harmful or not. */
    PLEDGE,
    /** Warns that, of or against something. */
    WARN,
    /** Is possible, considered, not decided. */
    CONSIDER,
    /** Expects; a forecast and no position. */
    EXPECT,
    /** Does not succeed in what follows. */
    FAIL,
    /** Gives up a position of its own. */
    DROP,
    /** Makes one thing wait for another. */
    DEPEND,
    /** Reports in words. */
    SAY,
    /** Reports to somebody, or orders somebody to do something. */
    TELL,
    /** Says that something is not so. */
    DENY;

    /** Whether a clause that follows is what its subject says or thinks. */
    public boolean reports() {
        return switch (this) {
            case SAY, TELL, DENY, WARN, HOPE, EXPECT, PLEDGE, SEEK, THREATEN, ACCEPT, OFFER -> true;
            default -> false;
        };
    }
}
