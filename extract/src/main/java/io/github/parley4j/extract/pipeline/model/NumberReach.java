package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.Set;

/**
 * How far the numbers of a statement stand behind its words: "to 5 percent from 3", ", up from 5 percent", "that it puts at
 * 9 million dollars".
 */
final class NumberReach {
    private static final Set<String> COMPARING = ClosedClasses.words("comparing-words");
    private static final Set<String> VALUING = ClosedClasses.words("valuing-verbs");
    private static final int LEAST = 3;
    private static final int MOST = 12;

    private NumberReach() {}

    /** The token behind the last that may belong to a number of the statement that ends before a token. */
    static int of(Reading reading, int to) {
        int i = to;
        while (i < reading.tokens().size() && i - to < MOST && goesOn(reading, i)) {
            i++;
        }
        return Math.max(i, to + LEAST);
    }

    private static boolean goesOn(Reading reading, int i) {
        Token token = reading.token(i);
        String next = i + 1 < reading.tokens().size() ? reading.token(i + 1).norm() : "";
        if (token.norm().equals(",")) {
            return COMPARING.contains(next) || isNumber(reading, i + 1);
        }
        if (token.tag().startsWith("VB") || token.tag().equals("MD")) {
            return VALUING.contains(token.lemma()) && (next.equals("at") || next.equals("about"));
        }
        if (token.tag().equals("CC")) {
            return isNumber(reading, i + 1);
        }
        return !token.tag().equals(".")
                && !token.tag().equals(":")
                && !token.norm().equals("after");
    }

    private static boolean isNumber(Reading reading, int i) {
        return i < reading.tokens().size() && reading.token(i).tag().equals("CD");
    }
}
