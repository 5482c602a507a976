package io.github.parley4j.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When articles that do not say so themselves were published.
 *
 * @param all the date of all that have none of their own
 * @param byName the date of one, by its name
 */
record Dates(Optional<LocalDate> all, Map<String, LocalDate> byName) {
    /**
     * Reads what the user wrote: a day, or the name of an article, "=" and a day.
     *
     * @throws IllegalArgumentException if one is neither
     */
    static Dates of(List<String> options) {
        Optional<LocalDate> all = Optional.empty();
        Map<String, LocalDate> byName = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.lastIndexOf('=');
            try {
                LocalDate day = LocalDate.parse(option.substring(equals + 1));
                if (equals < 0) {
                    all = Optional.of(day);
                } else {
                    byName.put(option.substring(0, equals), day);
                }
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(
                        "--date (" + option
                                + ") must be a day, or an article's name and a day. Write it like 2025-02-03"
                                + " or monday=2025-02-03.",
                        e);
            }
        }
        return new Dates(all, byName);
    }

    /** The date of an article. */
    Optional<LocalDate> of(String article) {
        return Optional.ofNullable(byName.get(article)).or(() -> all);
    }
}
