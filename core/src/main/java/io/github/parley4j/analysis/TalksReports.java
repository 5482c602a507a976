package io.github.parley4j.analysis;

import io.github.parley4j.analysis.ContradictoryReports.Contradiction;
import io.github.parley4j.analysis.ContradictoryReports.Kind;
import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Dating;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds reports that talks are on, are off, and are yet to resume, about one round of talks at one time. What was held and
 * is over says nothing of the present.
 */
final class TalksReports {
    private static final Set<Factuality> DENIED = Set.of(Factuality.CT_MINUS, Factuality.PR_MINUS, Factuality.PS_MINUS);

    private TalksReports() {}

    private enum State {
        ACTIVE,
        NONE,
        RESUMING
    }

    private record Report(Meeting meeting, State state, Optional<PartialDate> when) {}

    static Stream<Contradiction> of(Negotiation negotiation) {
        Names names = new Names(negotiation);
        Dating dating = new Dating(negotiation);
        Map<List<Object>, Report> distinct = new LinkedHashMap<>();
        negotiation
                .meetings()
                .forEach(m -> state(m).ifPresent(state -> {
                    Report report = new Report(m, state, dating.of(m.time(), m.evidence()));
                    distinct.putIfAbsent(
                            List.of(Set.copyOf(m.participants()), state, report.when(), documents(m)), report);
                }));
        List<Report> reports = new ArrayList<>(distinct.values());
        return IntStream.range(0, reports.size())
                .boxed()
                .flatMap(i -> reports.subList(i + 1, reports.size()).stream()
                        .filter(b -> b.state != reports.get(i).state)
                        .filter(b -> oneRound(reports.get(i).meeting, b.meeting))
                        .filter(b -> !apart(reports.get(i), b))
                        .map(b -> contradiction(names, reports.get(i), b)));
    }

    /** Held talks are over, so only what is going on, denied, called off or planned counts. */
    private static Optional<State> state(Meeting m) {
        boolean denied =
                !m.evidence().isEmpty() && m.evidence().stream().allMatch(e -> DENIED.contains(e.factuality()));
        return switch (m.status()) {
            case ONGOING -> Optional.of(denied ? State.NONE : State.ACTIVE);
            case PLANNED -> Optional.of(denied ? State.NONE : State.RESUMING);
            case CANCELLED -> denied ? Optional.empty() : Optional.of(State.NONE);
            case HELD, UNSPECIFIED -> Optional.empty();
        };
    }

    /** Two sides in common, or one report that names none. */
    private static boolean oneRound(Meeting a, Meeting b) {
        boolean open = a.participants().isEmpty() || b.participants().isEmpty();
        return open
                || a.participants().stream()
                                .distinct()
                                .filter(b.participants()::contains)
                                .count()
                        > 1;
    }

    private static boolean apart(Report a, Report b) {
        return Contents.before(a.when, b.when) || Contents.before(b.when, a.when);
    }

    private static Contradiction contradiction(Names names, Report a, Report b) {
        boolean sameTime = (a.when.isPresent() && a.when.equals(b.when))
                || (a.when.isEmpty()
                        && b.when.isEmpty()
                        && documents(a.meeting).stream().anyMatch(documents(b.meeting)::contains));
        boolean named =
                !a.meeting.participants().isEmpty() && !b.meeting.participants().isEmpty();
        String open = (sameTime ? "" : ", if both speak of the same time") + (named ? "" : ", if of the same talks");
        return new Contradiction(
                Kind.TALKS,
                sameTime && named,
                List.of(a.meeting.id(), b.meeting.id()),
                "Talks" + who(names, a, b) + " are told to be " + word(a.state) + " and " + word(b.state) + open + ".",
                Stream.concat(a.meeting.evidence().stream(), b.meeting.evidence().stream())
                        .distinct()
                        .toList());
    }

    private static String who(Names names, Report a, Report b) {
        List<String> both = a.meeting.participants().stream()
                .distinct()
                .filter(p -> b.meeting.participants().isEmpty()
                        || b.meeting.participants().contains(p))
                .toList();
        List<String> sides = both.isEmpty() ? b.meeting.participants() : both;
        return sides.isEmpty() ? "" : " of " + names.of(sides);
    }

    private static List<String> documents(Meeting m) {
        return m.evidence().stream().map(Evidence::document).distinct().toList();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
