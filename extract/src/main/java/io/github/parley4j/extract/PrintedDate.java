package io.github.parley4j.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of a date as machines print it: 2024-02-13, 2024/02/13, 20240213, with or without a time after it. */
final class PrintedDate {
    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})(?:[T ].*)?", Pattern.DOTALL);

    private PrintedDate() {}

    static Optional<LocalDate> read(String printed) {
        Matcher day = DAY.matcher(printed);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(4))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
