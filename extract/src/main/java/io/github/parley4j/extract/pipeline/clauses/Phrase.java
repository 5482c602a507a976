package io.github.parley4j.extract.pipeline.clauses;

/**
 * A chunk of a tagged sentence: tokens [from, to) with its head token. Quotation marks are not part of any chunk.
 *
 * @param kind what the chunk is
 * @param from first token
 * @param to token after the last
 * @param head the token that carries the meaning: the noun, the main verb, the connective itself
 */
public record Phrase(Kind kind, int from, int to, int head) {
    public enum Kind {
        /** Noun phrase, with its determiners, adjectives and possessor. */
        NOUN,
        /** Verb group with auxiliaries, modals and adverbs. */
        VERB,
        /** Preposition. */
        PREPOSITION,
        /** Subordinating word: unless, until, if, because. */
        SUBORDINATOR,
        /** The word "that" before a clause. */
        THAT,
        /** Relative word: who, which, where. */
        RELATIVE,
        /** And, or, but. */
        COORDINATOR,
        COMMA,
        /** Semicolon, colon, dash, bracket. */
        BREAK,
        ADJECTIVE,
        ADVERB,
        OTHER
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
