package io.github.parley4j.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** What failed, for the end of the run: the first in full, the rest of a long list as a number. */
final class Failures {
    private static final int MOST = 1000;

    private final List<Failure> first = new ArrayList<>();
    private long count;

    void add(Failure failure) {
        count++;
        if (first.size() < MOST) {
            first.add(failure);
        }
    }

    void addAll(Failures others) {
        others.first.forEach(this::add);
        count += others.count - others.first.size();
    }

    boolean none() {
        return count == 0;
    }

    /** What to tell the user, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        first.forEach(failure -> lines.add("parley: " + failure.message()));
        if (count > first.size()) {
            lines.add("parley: " + (count - first.size()) + " more failures are not listed. Mend these first.");
        }
        return lines;
    }
}
