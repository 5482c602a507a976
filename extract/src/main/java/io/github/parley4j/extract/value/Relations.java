package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.CalendarWords.Role;
import io.github.parley4j.extract.value.FoundDate.Relation;
import java.util.Locale;

/** Reads how what happens lies to a date from the words before it: "by", "no later than", "until 06:30 a.m.". */
final class Relations {
    private static final CalendarWords WORDS = CalendarWords.get();
    private static final int LONGEST = 5;

    private Relations() {}

    /** The longest relation whose words end where the date begins, an article or a time of day between them or not. */
    static Relation before(Atoms a, int begin) {
        int end = a.is(begin - 1, "the") ? begin - 1 : beforeClock(a, begin);
        for (int k = LONGEST; k > 0; k--) {
            var m = WORDS.at(Role.RELATION, a, end - k);
            if (m != null && m.end() == end) {
                return Relation.valueOf(m.meaning().toUpperCase(Locale.ROOT));
            }
        }
        return Relation.ON;
    }

    private static int beforeClock(Atoms a, int begin) {
        if (WORDS.is(Role.PART, a, begin - 1)) {
            return begin - 1;
        }
        var unit = Units.get().at(a, begin - 1);
        int at = unit != null && unit.meaning().is(Unit.Kind.CLOCK) ? begin - 1 : begin;
        boolean minutes =
                a.get(at - 1).isDigits() && a.is(at - 2, ":") && a.get(at - 3).isDigits();
        return minutes ? at - 3 : at < begin && a.get(at - 1).isDigits() ? at - 1 : begin;
    }
}
