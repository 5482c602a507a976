package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.value.FoundDate.Relation;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.PartialDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The time a statement covers, by the date nearest to it. A start without a known end stays open.
 */
final class Intervals {
    private static final int NEAR = 12;

    private Intervals() {}

    static Optional<Interval> around(Reading reading, FigureFinder.Found found, List<DateMention> dates) {
        DateMention nearest = null;
        for (DateMention date : dates) {
            boolean closer = nearest == null || distance(date, found) < distance(nearest, found);
            if (isSaid(date.date()) && distance(date, found) <= NEAR && closer && belongs(reading, found, date)) {
                nearest = date;
            }
        }
        return Optional.ofNullable(nearest).map(Intervals::of);
    }

    private static boolean isSaid(PartialDate date) {
        return date.year().isPresent() || date.month().isPresent();
    }

    /** No other verb stands between, unless both are joined by "and", and the date does not belong to a noun. */
    private static boolean belongs(Reading reading, FigureFinder.Found found, DateMention date) {
        int size = reading.tokens().size();
        boolean ofNoun = date.to() < size && reading.token(date.to()).tag().startsWith("NN");
        for (int i = Math.min(found.to(), date.to()); i < Math.max(found.from(), date.from()); i++) {
            boolean verb = reading.token(i).tag().startsWith("VB")
                    || reading.token(i).tag().equals("MD");
            boolean joined = i > 0 && reading.token(i - 1).tag().equals("CC");
            if (verb && !joined) {
                return false;
            }
        }
        return !ofNoun;
    }

    private static int distance(DateMention date, FigureFinder.Found found) {
        return date.to() <= found.from() ? found.from() - date.to() : Math.max(0, date.from() - found.to());
    }

    /** Half-open: a day ends with the next one, a month with the next; a range ends where it is printed to end. */
    static Interval of(DateMention date) {
        if (date.last().isPresent()) {
            return Interval.of(date.date(), date.last().get());
        }
        boolean open = date.relation() == Relation.SINCE || date.relation() == Relation.FROM;
        Optional<PartialDate> end = open || date.date().approximate() ? Optional.empty() : after(date.date());
        return end.map(e -> Interval.of(date.date(), e)).orElseGet(() -> Interval.from(date.date()));
    }

    private static Optional<PartialDate> after(PartialDate date) {
        if (date.month().isEmpty()) {
            return date.year().stream()
                    .mapToObj(y -> PartialDate.builder().year(y + 1).build())
                    .findFirst();
        }
        int month = date.month().getAsInt();
        int shortest = YearMonth.of(date.year().orElse(2001), month).lengthOfMonth();
        if (date.day().isEmpty() || date.day().getAsInt() >= shortest) {
            return Optional.empty();
        }
        PartialDate.Builder next =
                PartialDate.builder().month(month).day(date.day().getAsInt() + 1);
        return Optional.of(next.year(date.year()).build());
    }
}
