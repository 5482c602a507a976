package io.github.parley4j.extract.pipeline.mentions;

import org.jspecify.annotations.Nullable;

/**
 * A mention in a sentence: its tokens from {@code from} to {@code to}, exclusive.
 *
 * @param sentence index of the sentence
 * @param from index of the first token in the sentence
 * @param to index after the last token
 * @param kind what is mentioned
 * @param form how it is mentioned
 * @param ref id of the party or person; null for the other kinds and where it is not known
 * @param party id of the party that the mention acts for: for a person the party of their affiliation, for an organ or
 *     an official description ("Israeli officials") the party itself; null when unknown
 */
public record Mention(
        int sentence,
        int from,
        int to,
        Kind kind,
        Form form,
        @Nullable String ref,
        @Nullable String party) {
    /** What is mentioned. */
    public enum Kind {
        /** A party to a negotiation, or any other organised body. */
        PARTY,
        /** A named person. */
        PERSON,
        /** A stated amount. */
        QUANTITY,
        /** A point in time. */
        DATE,
        /** A length of time. */
        DURATION
    }

    /** How it is mentioned. */
    public enum Form {
        /** By its name. */
        NAME,
        /** By an adjective before a noun: Israeli, Russian. */
        ADJECTIVE,
        /** By a possessive: Israel's. */
        POSSESSIVE,
        /** Through people who speak for it: "Israeli officials", "a spokesman for the union". */
        OFFICIAL,
        /** Through a part of it: "the Israeli army", "the White House". */
        ORGAN,
        /** Through a place that stands for it: "Damascus said". */
        METONYM,
        /** By a description: "the group", "the militant group". */
        DESCRIPTION,
        /** By a pronoun. */
        PRONOUN,
        /** A news medium, which is no party. */
        OUTLET,
        /** The name used as a location: "in Israel", "the border with Israel". */
        PLACE,
        /** A value: the form of every quantity, date and duration. */
        VALUE
    }

    /**
     * The same mention, when it is known whom its person acts for.
     *
     * @param whom the id of the party, or null
     * @return the mention with that party
     */
    public Mention of(@Nullable String whom) {
        return new Mention(sentence, from, to, kind, form, kind == Kind.PERSON ? ref : whom, whom);
    }
}
