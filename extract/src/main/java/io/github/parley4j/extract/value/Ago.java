package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.CalendarWords.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads spans counted from now or from what was told: "two weeks ago", "a month later", "three days from now". */
final class Ago {
    private static final CalendarWords WORDS = CalendarWords.get();
    private static final Units UNITS = Units.get();

    private Ago() {}

    static @Nullable When at(Atoms a, int i, @Nullable LocalDate today) {
        boolean article = a.is(i, "a") || a.is(i, "an");
        Num n = (article && WORDS.is(Role.PERIOD, a, i + 1)) || (article && UNITS.at(a, i + 1) != null)
                ? Num.of(1, i, i + 1)
                : NumberReader.at(a, i);
        var unit = n == null ? null : UNITS.at(a, n.end());
        if (n == null || unit == null || !unit.meaning().is(Unit.Kind.TIME)) {
            return null;
        }
        int step = step(a, unit.end());
        if (step == 0) {
            return null;
        }
        int end = step > 1 ? unit.end() + 1 : overStep(a, unit.end());
        boolean exact =
                n.value().stripTrailingZeros().scale() <= 0 && n.value().precision() < 5 && !n.is(Num.Form.VAGUE);
        if (today == null || step > 1 || !exact) {
            return When.unsaid(i, end);
        }
        int number = n.value().intValue() * unit.meaning().scale().intValue() * step;
        String code = unit.meaning().code();
        LocalDate date = When.plus(today, number, code);
        return switch (code) {
            case "day", "week" -> When.of(i, end, date);
            case "month" ->
                When.of(i, end, date.getYear(), date.getMonthValue(), When.UNSAID)
                        .about();
            case "year" ->
                When.of(i, end, date.getYear(), When.UNSAID, When.UNSAID).about();
            default -> When.unsaid(i, end);
        };
    }

    /** -1 back from today, 1 on from today, 2 from another day, 0 none of these. */
    private static int step(Atoms a, int at) {
        if (WORDS.is(Role.BEFORE_NOW, a, at)) {
            return -1;
        }
        return WORDS.is(Role.AFTER_NOW, a, at) ? 1 : WORDS.is(Role.LATER, a, at) ? 2 : 0;
    }

    private static int overStep(Atoms a, int at) {
        var m = WORDS.at(Role.BEFORE_NOW, a, at);
        m = m == null ? WORDS.at(Role.AFTER_NOW, a, at) : m;
        return m == null ? at : m.end();
    }
}
