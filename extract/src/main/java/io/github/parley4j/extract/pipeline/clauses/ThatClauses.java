package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;

/** Tells what the word "that" opens. */
final class ThatClauses {
    private static final Set<String> DAYS = ClosedClasses.words("days");

    private ThatClauses() {}

    static boolean isThat(List<Phrase> phrases, int i) {
        return i < phrases.size() && phrases.get(i).is(Kind.THAT);
    }

    /**
     * "provided that …" opens what "provided" would open; "the group that holds" is relative, "said yesterday that
     * removing it is …" is what is said.
     */
    static Clause.Kind kind(List<Token> tokens, List<Phrase> phrases, int i) {
        if (i > 0 && phrases.get(i - 1).is(Kind.SUBORDINATOR)) {
            return Clause.Kind.SUBORDINATE;
        }
        boolean verbNext = i + 1 < phrases.size() && phrases.get(i + 1).is(Kind.VERB);
        boolean antecedent = i > 0
                && phrases.get(i - 1).is(Kind.NOUN)
                && !DAYS.contains(tokens.get(phrases.get(i - 1).head()).norm());
        return verbNext && antecedent ? Clause.Kind.RELATIVE : Clause.Kind.COMPLEMENT;
    }
}
