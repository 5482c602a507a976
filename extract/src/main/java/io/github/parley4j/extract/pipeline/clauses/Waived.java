package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.Stance;

/** Finds what is given without something being asked: "offered a lull [without insisting on talks]". */
public final class Waived {
    private Waived() {}

    /** Whether "without" stands right before a stance word in -ing. */
    static boolean is(Reading reading, Predicate predicate) {
        int before = predicate.from() - 1;
        while (before > 0 && VerbGroups.isAdverb(reading.token(before))) {
            before--;
        }
        return before >= 0
                && predicate.isVerb()
                && predicate.stance() == Stance.SEEK
                && reading.token(predicate.from()).tag().equals("VBG")
                && reading.token(before).norm().equals("without");
    }

    /** The end of a complement, before the first thing that is waived in it. */
    public static int before(Reading reading, int from, int end) {
        for (Predicate predicate : reading.predicates()) {
            if (predicate.from() > from && predicate.from() < end && is(reading, predicate)) {
                return predicate.from() - 1;
            }
        }
        return end;
    }
}
