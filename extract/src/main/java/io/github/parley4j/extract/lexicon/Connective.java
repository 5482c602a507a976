package io.github.parley4j.extract.lexicon;

import java.util.List;

/**
 * A row of {@code 3-clauses/connectives.tsv}: a connective that makes one thing wait for another, or trades them.
 *
 * @param words the words, in normal form
 * @param sense how what follows bears on the clause that it hangs on
 */
public record Connective(List<String> words, Sense sense) {
    /** How what follows a connective bears on the clause that it hangs on. */
    public enum Sense {
        /** Not without it: unless. */
        UNLESS,
        /** Not before it: until. */
        UNTIL,
        /** It first, then the rest: only after, once. */
        AFTER,
        /** The rest first: before. */
        BEFORE,
        /** As long as it lasts: while. */
        WHILE,
        /** On this condition: if, provided. */
        IF,
        /** On this condition alone: only if. */
        ONLY_IF,
        /** Whatever happens with it: even if. */
        REGARDLESS,
        /** Given for it: in exchange for. */
        EXCHANGE,
        /** No bearing: because, although. */
        NONE;

        /** Whether one thing depends on the other, or is said not to. */
        public boolean depends() {
            return this != NONE && this != EXCHANGE;
        }
    }

    /**
     * A connective in its place.
     *
     * @param connective its row in the table
     * @param from first token
     * @param to token after the last
     */
    public record Found(Connective connective, int from, int to) {
        /** How what follows bears on the clause. */
        public Sense sense() {
            return connective.sense();
        }
    }

    /** The words as written in the table. */
    public String name() {
        return String.join(" ", words);
    }
}
