package io.github.parley4j.extract.pipeline.propositions.replies;

import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code 3-clauses/replies.tsv}.
 *
 * @param lemmas the word, with its particles
 * @param part how it tells of an answer
 * @param kind the answer: none yet, or being studied
 * @param moods the forms of a verb in which it tells so
 * @param joints what stands between a verb and the thing that is answered, none for its object; of a state what can be in it
 */
record ReplyWord(List<String> lemmas, Part part, Proposition.Kind kind, Set<ReplyMood> moods, Set<String> joints) {
    enum Part {
        /** A verb whose subject answers what follows. */
        ANSWERS,
        /** A verb whose subject gives the answer that follows. */
        GIVES,
        /** A verb whose object is the answer of somebody else. */
        AWAITS,
        /** A noun for an answer. */
        ANSWER,
        /** What an offer or an answer is in. */
        STATE
    }

    /** The words as they stand in the table, which is the name of the rule in traces. */
    String name() {
        return String.join(" ", lemmas);
    }

    /** Whether the words stand at a token, by lemma or printed form. */
    boolean isAt(List<Token> tokens, int at) {
        if (at < 0 || at + lemmas.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < lemmas.size(); i++) {
            Token token = tokens.get(at + i);
            if (!token.lemma().equals(lemmas.get(i)) && !token.norm().equals(lemmas.get(i))) {
                return false;
            }
        }
        return true;
    }
}
