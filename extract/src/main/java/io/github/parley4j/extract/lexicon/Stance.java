package io.github.parley4j.extract.lexicon;

/** What somebody does by a word, in words: the third column of {@code 3-clauses/stances.tsv}. */
public enum Stance {
    SEEK("wants somebody to do something, or a deal to hold something"),
    AVERT("wants something not to happen"),
    HOPE("hopes for something, without pressing"),
    REFUSE("refuses, rejects, opposes"),
    FORGO("will not do something itself: refrain, renounce"),
    OFFER("puts terms on the table"),
    WILLING("is ready, willing or open to do something"),
    ACCEPT("accepts, approves, signs"),
    CONCLUDE("comes to terms: reach, clinch, conclude with a deal as object"),
    THREATEN("announces harm"),
    PLEDGE("announces an own course, harmful or not"),
    WARN("warns that, of or against something"),
    CONSIDER("is possible, considered, not decided"),
    EXPECT("expects; a forecast and no position"),
    FAIL("does not succeed in what follows"),
    DROP("gives up a position of its own"),
    DEPEND("makes one thing wait for another"),
    SAY("reports in words"),
    TELL("reports to somebody, or orders somebody to do something"),
    DENY("says that something is not so");

    private final String meaning;

    Stance(String meaning) {
        this.meaning = meaning;
    }

    /** What the holder does by such a word, in words that follow its name. */
    public String meaning() {
        return meaning;
    }

    /** Whether a clause that follows is what its subject says or thinks. */
    public boolean reports() {
        return switch (this) {
            case SAY, TELL, DENY, WARN, HOPE, EXPECT, PLEDGE, SEEK, THREATEN, ACCEPT, OFFER -> true;
            default -> false;
        };
    }
}
