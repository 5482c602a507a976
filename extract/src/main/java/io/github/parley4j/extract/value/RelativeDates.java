package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.CalendarWords.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that are said from the day of writing: "yesterday", "on Tuesday", "next month", "two weeks ago". Without
 * that day only their words are kept.
 */
final class RelativeDates {
    private static final CalendarWords WORDS = CalendarWords.get();
    private static final int DAYS = 7;

    private RelativeDates() {}

    static @Nullable When at(Atoms a, int i, @Nullable LocalDate today, boolean future) {
        var day = WORDS.at(Role.DAY, a, i);
        if (day != null) {
            int end = overPart(a, day.end());
            return today == null
                    ? When.unsaid(i, end)
                    : When.of(i, end, today.plusDays(Integer.parseInt(day.meaning())));
        }
        When date = directed(a, i, today);
        date = date == null ? weekday(a, i, today, future) : date;
        date = date == null ? Ago.at(a, i, today) : date;
        return date == null ? Festivals.at(a, i) : date;
    }

    static int overPart(Atoms a, int at) {
        return WORDS.is(Role.PART, a, at) ? at + 1 : at;
    }

    private static @Nullable When weekday(Atoms a, int i, @Nullable LocalDate today, boolean future) {
        int number = Weekdays.number(a, i);
        if (number < 0) {
            return null;
        }
        int end = overPart(a, i + 1);
        if (today == null) {
            return When.unsaid(i, end);
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        return When.of(
                i,
                end,
                today.with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    private static @Nullable When directed(Atoms a, int i, @Nullable LocalDate today) {
        var direction = WORDS.at(Role.DIRECTION, a, i);
        if (direction == null) {
            return null;
        }
        int step = Integer.parseInt(direction.meaning());
        int at = direction.end();
        if (WORDS.is(Role.PERIOD, a, at)) {
            return today == null
                    ? When.unsaid(i, at + 1)
                    : period(a.norm(at), step, today).spanning(i, at + 1);
        }
        int month = AbsoluteDates.month(a, at);
        if (month > 0) {
            int year = today == null ? When.UNSAID : yearOf(month, step, today);
            return When.of(i, at + 1, year, month, When.UNSAID);
        }
        int weekday = Weekdays.number(a, at);
        if (weekday > 0) {
            int end = overPart(a, at + 1);
            return today == null ? When.unsaid(i, end) : When.of(i, end, weekdayOf(weekday, step, today));
        }
        boolean part = WORDS.is(Role.PART, a, at) && step <= 0;
        if (part) {
            return today == null ? When.unsaid(i, at + 1) : When.of(i, at + 1, today.plusDays(step));
        }
        return WORDS.is(Role.SEASON, a, at) ? When.unsaid(i, at + 1) : null;
    }

    /** The week, month or year that lies {@code step} from the one of today. */
    static When period(String unit, int step, LocalDate today) {
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        return switch (unit) {
            case "week" -> When.between(0, 0, monday, monday.plusDays(DAYS - 1L));
            case "weekend" -> When.between(0, 0, monday.plusDays(DAYS - 2L), monday.plusDays(DAYS - 1L));
            case "month" ->
                When.of(
                        0,
                        0,
                        today.plusMonths(step).getYear(),
                        today.plusMonths(step).getMonthValue(),
                        When.UNSAID);
            case "year" -> When.of(0, 0, today.getYear() + step, When.UNSAID, When.UNSAID);
            default -> When.unsaid(0, 0);
        };
    }

    /** "Last November" is the latest one before this month, "next June" the first one after it. */
    private static int yearOf(int month, int step, LocalDate today) {
        int here = today.getMonthValue();
        if (step == 0) {
            return today.getYear();
        }
        boolean sameYear = step < 0 ? month < here : month > here;
        return sameYear ? today.getYear() : today.getYear() + step;
    }

    private static LocalDate weekdayOf(int weekday, int step, LocalDate today) {
        DayOfWeek day = DayOfWeek.of(weekday);
        if (step == 0) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(weekday - 1L);
        }
        return today.with(step < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    }
}
