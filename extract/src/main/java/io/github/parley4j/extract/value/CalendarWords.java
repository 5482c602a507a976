package io.github.parley4j.extract.value;

import io.github.parley4j.extract.lexicon.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of dates, from {@code calendar.tsv}. */
final class CalendarWords {
    /** What a word does in a date; the table's header explains each. */
    enum Role {
        MONTH,
        MONTH_SHORT,
        WEEKDAY,
        WEEKDAY_SHORT,
        AMBIGUOUS,
        DAY,
        DIRECTION,
        PERIOD,
        PART,
        SEASON,
        EDGE,
        HOLIDAY,
        RELATION,
        FUTURE,
        BEFORE_NOW,
        AFTER_NOW,
        LATER
    }

    private static final CalendarWords INSTANCE = new CalendarWords();

    private final Map<Role, Phrases<String>> phrases = new EnumMap<>(Role.class);

    private CalendarWords() {
        for (Role role : Role.values()) {
            phrases.put(role, new Phrases<>());
        }
        for (var row : Table.read("en/2-mentions/calendar.tsv")) {
            of(row.get("role", Role.class)).put(row.get("words"), row.get("value"));
        }
    }

    static CalendarWords get() {
        return INSTANCE;
    }

    private Phrases<String> of(Role role) {
        return Objects.requireNonNull(phrases.get(role));
    }

    Set<String> firstWords(Role role) {
        return of(role).firstWords();
    }

    Phrases.@Nullable Match<String> at(Role role, Atoms a, int i) {
        return of(role).at(a, i);
    }

    boolean is(Role role, Atoms a, int i) {
        return of(role).at(a, i) != null;
    }

    /** The number that stands for the words at atom i in a role, or -1 when they do not play it. */
    int number(Role role, Atoms a, int i) {
        var m = of(role).at(a, i);
        return m == null ? -1 : Integer.parseInt(m.meaning());
    }
}
