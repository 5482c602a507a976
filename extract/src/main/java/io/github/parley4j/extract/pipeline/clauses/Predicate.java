package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.lexicon.StanceWord;

/**
 * A stance word in its place.
 *
 * @param word its row in the table
 * @param from first token of the word
 * @param to token after it, particles included
 * @param head its main token
 * @param frame the frame that follows it here
 */
public record Predicate(StanceWord word, int from, int to, int head, String frame) {
    public Stance stance() {
        return word.stance();
    }

    public boolean isNoun() {
        return word.part() == StanceWord.Part.NOUN;
    }

    public boolean isVerb() {
        return word.part() == StanceWord.Part.VERB;
    }
}
