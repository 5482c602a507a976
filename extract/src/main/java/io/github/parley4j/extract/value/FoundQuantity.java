package io.github.parley4j.extract.value;

/**
 * A quantity found.
 *
 * @param from the first word it is printed in
 * @param to the word after the last one
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param text the words as printed, gaps as one space
 * @param amount how much
 * @param kind what is measured
 * @param noun the noun counted, in the singular ("hostage"), or the empty string
 * @param role how the sentence uses it
 */
public record FoundQuantity(
        int from, int to, int begin, int end, String text, Amount amount, Kind kind, String noun, Role role) {

    /** What is measured. */
    public enum Kind {
        /** People or things counted. */
        COUNT,
        /** A span of time. */
        DURATION,
        /** A sum of money. */
        MONEY,
        /** A part of a hundred, a fraction, percentage or basis points. */
        PERCENT,
        /** Something per something. */
        RATE,
        /** So many for so many. */
        RATIO,
        /** Length, area, mass, energy. */
        MEASURE,
        /** Years of life. */
        AGE,
        /** A place in a row: the second phase. */
        ORDINAL
    }

    /** How the sentence uses a quantity. */
    public enum Role {
        /** Nothing special. */
        PLAIN,
        /** "The two", "these three": named before, said again. */
        KNOWN,
        /** "The past 24 hours": a span up to now, not a term. */
        PAST,
        /** "From 10 to 25 percent": a change or a range. */
        FROM_TO,
        /** Ages of people of a group. */
        AGE_LIMIT
    }
}
