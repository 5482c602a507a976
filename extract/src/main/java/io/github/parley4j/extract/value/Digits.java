package io.github.parley4j.extract.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value of a number printed in digits, with its separators. */
final class Digits {
    private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");
    private static final Pattern CONTINENTAL = Pattern.compile("\\d{1,3}((\\.\\d{3})+,\\d+|,\\d{1,2})");
    private static final int LONGEST = 40;

    private Digits() {}

    /** The value, or null when the digits are no number (an address, a list, a version). */
    static @Nullable BigDecimal value(String s) {
        if (s.length() > LONGEST) {
            return null;
        }
        if (PLAIN.matcher(s).matches()) {
            return new BigDecimal(s);
        }
        if (GROUPED.matcher(s).matches() || INDIAN.matcher(s).matches()) {
            return new BigDecimal(s.replace(",", ""));
        }
        if (CONTINENTAL.matcher(s).matches()) {
            return new BigDecimal(s.replace(".", "").replace(',', '.'));
        }
        return null;
    }

    /** Whether the digits are a whole number of that many digits, without separators. */
    static boolean whole(String s, int least, int most) {
        return s.length() >= least && s.length() <= most && s.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
