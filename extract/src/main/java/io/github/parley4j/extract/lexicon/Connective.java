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
        UNLESS("not without it"),
        UNTIL("not before it"),
        AFTER("it first, then the rest"),
        BEFORE("the rest first"),
        WHILE("as long as it lasts"),
        IF("on this condition"),
        ONLY_IF("on this condition alone"),
        REGARDLESS("whatever happens with it"),
        LACKING("refused for want of it"),
        EXCHANGE("given for it"),
        NONE("no bearing");

        private final String meaning;

        Sense(String meaning) {
            this.meaning = meaning;
        }

        /** The sense in words. */
        public String meaning() {
            return meaning;
        }

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
