package io.github.parley4j.logic;

import io.github.parley4j.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure counts: "hostages freed" are hostages, and freed.
 *
 * <p>Two figures may count one thing if the deed, the people, the subject and the time are the same or left out in one of
 * them. "People" stands for any people who came, went or are held, but not for the children among the dead. Where subject
 * or time are open, a number more than twice the other counts something else: the dead of one attack and of a war.
 *
 * @param number its place in the list
 * @param figure the figure
 * @param subject of whom, in lower case
 * @param whom the words before the last, in lower case
 * @param deed the last word of the measure
 * @param moved whether that says that people came, went or are held
 */
record Counted(int number, Figure figure, Optional<String> subject, String whom, String deed, boolean moved) {
    private static final Set<String> ANYBODY = Set.of("", "people", "persons");
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    static Counted of(int number, Figure figure) {
        String measure = Figures.lower(figure.measure().strip());
        int last = measure.lastIndexOf(' ');
        String deed = measure.substring(last + 1);
        return new Counted(
                number,
                figure,
                figure.subject().map(Figures::lower),
                last < 0 ? "" : measure.substring(0, last).strip(),
                deed,
                Flow.of(deed).isPresent());
    }

    /** What two figures must share to be compared at all. */
    List<Object> kind() {
        return List.of(deed, figure.quantity().fullUnit());
    }

    boolean mayBe(Counted other) {
        boolean sameSubject = subject.isPresent() && subject.equals(other.subject);
        boolean sameTime = figure.interval().isPresent() && figure.interval().equals(other.figure.interval());
        return samePeople(other)
                && (sameSubject || subject.isEmpty() || other.subject.isEmpty())
                && (sameTime
                        || figure.interval().isEmpty()
                        || other.figure.interval().isEmpty())
                && ((sameSubject && sameTime) || near(other));
    }

    private boolean samePeople(Counted other) {
        return whom.equals(other.whom) || (moved && (ANYBODY.contains(whom) || ANYBODY.contains(other.whom)));
    }

    private boolean near(Counted other) {
        Range a = Range.of(figure.quantity());
        Range b = Range.of(other.figure.quantity());
        return !apart(a, b) && !apart(b, a);
    }

    /** Whether the second is more than twice the first. */
    private static boolean apart(Range a, Range b) {
        return a.max()
                .filter(n -> n.signum() > 0)
                .flatMap(n -> b.min().filter(m -> m.compareTo(n.multiply(TWICE)) > 0))
                .isPresent();
    }
}
