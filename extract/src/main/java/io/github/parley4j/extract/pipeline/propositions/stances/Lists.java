package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import java.util.Set;

/** Finds what a noun of wishing announces: "three demands: …", "its demands, including …", "its terms -- above all …". */
final class Lists {
    private static final Set<String> ANNOUNCING = ClosedClasses.words("list-openers");

    private Lists() {}

    /** The token behind the list that a bare noun announces, else the token behind the noun. */
    static int endOfListed(Reading reading, Predicate predicate) {
        int at = predicate.to();
        if (predicate.stance() != Stance.SEEK || at >= reading.tokens().size()) {
            return at;
        }
        if (isMark(reading, at)) {
            return reading.clauseAt(predicate.head()).to();
        }
        boolean comma = reading.token(at).norm().equals(",");
        int word = comma ? at + 1 : at;
        boolean opens = word < reading.tokens().size()
                && ANNOUNCING.contains(reading.token(word).norm());
        return opens ? Math.max(at, Regions.complementEnd(reading, word + 1, true)) : at;
    }

    private static boolean isMark(Reading reading, int at) {
        String norm = reading.token(at).norm();
        return norm.equals(":") || norm.equals("--") || norm.equals("-");
    }
}
