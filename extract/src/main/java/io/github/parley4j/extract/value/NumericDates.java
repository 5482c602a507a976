package io.github.parley4j.extract.value;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits alone: ISO 8601, and day and month with a year between slashes or stops. Where day and month
 * could be exchanged only the year is sure.
 */
final class NumericDates {
    private NumericDates() {}

    static @Nullable When at(Atoms a, int i) {
        boolean shape =
                a.get(i).isDigits() && a.get(i + 2).isDigits() && a.get(i + 4).isDigits();
        if (!shape || !a.norm(i + 1).equals(a.norm(i + 3)) || !gluedFrom(a, i)) {
            return dotted(a, i);
        }
        boolean marks = a.is(i + 1, "-") || a.is(i + 1, "/");
        return marks ? of(i, i + 5, a.norm(i), a.norm(i + 2), a.norm(i + 4)) : null;
    }

    private static boolean gluedFrom(Atoms a, int i) {
        return a.glued(i + 1) && a.glued(i + 2) && a.glued(i + 3) && a.glued(i + 4);
    }

    /** "17.01.2024" is one atom. */
    private static @Nullable When dotted(Atoms a, int i) {
        String[] parts = a.get(i).isDigits() ? a.norm(i).split("\\.", -1) : new String[0];
        return parts.length == 3 && parts[2].length() == 4 ? of(i, i + 1, parts[0], parts[1], parts[2]) : null;
    }

    private static @Nullable When of(int begin, int end, String one, String two, String three) {
        if (Digits.whole(one, 4, 4) && Digits.whole(two, 1, 2) && Digits.whole(three, 1, 2)) {
            return real(When.of(begin, end, number(one), number(two), number(three)));
        }
        if (!Digits.whole(one, 1, 2) || !Digits.whole(two, 1, 2) || !Digits.whole(three, 4, 4)) {
            return null;
        }
        When dayFirst = When.of(begin, end, number(three), number(two), number(one));
        When monthFirst = When.of(begin, end, number(three), number(one), number(two));
        if (dayFirst.isReal() && monthFirst.isReal() && !one.equals(two)) {
            return When.of(begin, end, number(three), When.UNSAID, When.UNSAID);
        }
        return real(dayFirst.isReal() ? dayFirst : monthFirst);
    }

    private static @Nullable When real(When date) {
        return date.isReal() && date.year() > 0 ? date : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
