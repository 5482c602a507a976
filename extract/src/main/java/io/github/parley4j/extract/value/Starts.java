package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.Atom.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which atoms can begin a date or a quantity. Most words of a text can begin neither, and cost one look-up. */
final class Starts {
    private static final Set<String> DATES = new HashSet<>(Set.of("between", "from", "a", "an"));
    private static final Set<String> QUANTITIES = new HashSet<>(Set.of(
            "between",
            "from",
            "a",
            "an",
            "another",
            "all",
            "full",
            "whole",
            "entire",
            "single",
            "couple",
            "several",
            "few",
            "many",
            "minus",
            "negative",
            "aged",
            "ages",
            "half"));

    private static final Set<String> PEOPLE = new HashSet<>();
    private static final int LONGEST_NOUN = 4;

    static {
        CalendarWords calendar = CalendarWords.get();
        for (CalendarWords.Role role : CalendarWords.Role.values()) {
            boolean begins = switch (role) {
                case MONTH, MONTH_SHORT, WEEKDAY, WEEKDAY_SHORT, DAY, DIRECTION, EDGE, HOLIDAY, SEASON -> true;
                default -> false;
            };
            if (begins) {
                DATES.addAll(calendar.firstWords(role));
            }
        }
        DATES.addAll(NumberWords.get().words());
        QUANTITIES.addAll(NumberWords.get().words());
        QUANTITIES.addAll(Cues.get().firstWords(Cues.Role.HEDGE_BEFORE));
        QUANTITIES.addAll(Units.get().firstWords(Unit.Kind.MONEY));
        QUANTITIES.addAll(Units.get().firstWords(Unit.Kind.TIME));
        QUANTITIES.addAll(OrdinalReader.ROWS);
        PEOPLE.addAll(Units.get().firstWords(Unit.Kind.PERSON));
    }

    private Starts() {}

    static boolean date(Atom atom) {
        return atom.isDigits() || DATES.contains(atom.norm());
    }

    static boolean quantity(Atoms a, int i) {
        Atom atom = a.get(i);
        boolean sign = atom.kind() == Kind.MARK && (QUANTITIES.contains(atom.norm()) || "-.".contains(atom.norm()));
        return atom.isDigits()
                || sign
                || QUANTITIES.contains(atom.norm())
                || isCode(atom.text())
                || (PEOPLE.contains(atom.norm()) && limitFollows(a, i));
    }

    /** "Males under 19": an age behind a noun for people. */
    private static boolean limitFollows(Atoms a, int i) {
        for (int k = i + 1; k <= i + LONGEST_NOUN; k++) {
            if (AgeReader.LIMITS.contains(a.norm(k)) || a.is(k, "aged")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCode(String text) {
        return text.length() == 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
