package io.github.parley4j.extract.value;

import io.github.parley4j.model.PartialDate;
import java.util.Optional;

/**
 * A date found.
 *
 * @param from the first word it is printed in
 * @param to the word after the last one
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param date the day, month or year said, with its words; the first of a range
 * @param last the last day, month or year of a range
 * @param relation how what happens lies to the date
 */
public record FoundDate(
        int from, int to, int begin, int end, PartialDate date, Optional<PartialDate> last, Relation relation) {

    /** How what happens lies to a date. */
    public enum Relation {
        /** On the day, or nothing said. */
        ON,
        /** Within the time. */
        IN,
        /** Not later. */
        BY,
        /** Up to it. */
        UNTIL,
        /** Earlier. */
        BEFORE,
        /** Later. */
        AFTER,
        /** From it up to now. */
        SINCE,
        /** From it on. */
        FROM
    }
}
