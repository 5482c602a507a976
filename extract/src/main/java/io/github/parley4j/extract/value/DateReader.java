package io.github.parley4j.extract.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a sentence, from left to right, none overlapping another. */
public final class DateReader {
    private final Atoms a;
    private final DateRanges ranges;
    private final List<FoundDate> dates = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private DateReader(Atoms a, @Nullable LocalDate today) {
        this.a = a;
        this.ranges = new DateRanges(a, today);
    }

    /**
     * Reads the dates of a sentence.
     *
     * @param atoms the sentence
     * @param today the day of writing, which relative dates count from; null when not known
     * @return the dates
     */
    public static DateReader read(Atoms atoms, @Nullable LocalDate today) {
        DateReader reader = new DateReader(atoms, today);
        int i = 0;
        while (i < atoms.size()) {
            When when = Starts.date(atoms.get(i)) ? reader.ranges.at(i) : null;
            if (when != null) {
                reader.add(when);
            }
            i = when == null ? i + 1 : Math.max(when.end(), i + 1);
        }
        return reader;
    }

    /**
     * The dates found.
     *
     * @return in order
     */
    public List<FoundDate> dates() {
        return List.copyOf(dates);
    }

    /**
     * The atoms that belong to dates, which are no quantities.
     *
     * @return a copy
     */
    public BitSet taken() {
        return (BitSet) taken.clone();
    }

    private void add(When when) {
        Atom first = a.get(when.begin());
        Atom last = a.get(when.end() - 1);
        String text = a.text(when.begin(), when.end());
        When until = when.last();
        dates.add(new FoundDate(
                first.word(),
                last.word() + 1,
                first.begin(),
                last.end(),
                when.toPartialDate(text),
                until == null ? Optional.empty() : Optional.of(until.toPartialDate(text)),
                Relations.before(a, when.begin())));
        taken.set(when.begin(), when.end());
    }
}
