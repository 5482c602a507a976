package io.github.parley4j.examples.cli;

import io.github.parley4j.analysis.Change;
import io.github.parley4j.analysis.Concessions;
import io.github.parley4j.analysis.Convergence;
import io.github.parley4j.analysis.Survey;
import io.github.parley4j.analysis.Timelines;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the sides moved, as points, by issue and party: what dates tell. Who said the same all along is left out.
 *
 * @param survey every analysis of the negotiation
 * @param name the name of a party
 */
record Courses(Survey survey, UnaryOperator<String> name) {
    private static final Comparator<Point> BY_ISSUE =
            Comparator.comparing(Point::id).thenComparing(Point::sentence);
    private static final Set<Concessions.Kind> NO_STEP = Set.of(Concessions.Kind.SILENT, Concessions.Kind.UNKNOWN);

    Stream<Point> points() {
        return Stream.of(drift(), steps(), distances(), timelines()).flatMap(s -> s);
    }

    private Stream<Point> drift() {
        return survey.drift().lines().stream()
                .filter(line -> line.change() != Change.SAME)
                .map(line -> point(
                        "drift",
                        line.issue(),
                        Point.words(line.change()),
                        name.apply(line.party()) + ", " + Point.words(line.change()) + ": " + line.first() + " → "
                                + line.last() + ".",
                        List.of(line.first().act(), line.last().act())))
                .sorted(BY_ISSUE);
    }

    private Stream<Point> steps() {
        return survey.concessions().moves().stream()
                .filter(move -> !NO_STEP.contains(move.kind()))
                .map(move -> point(
                        "step",
                        "",
                        Point.words(move.kind()),
                        name.apply(move.party())
                                + move.other()
                                        .map(other -> " towards " + name.apply(other))
                                        .orElse("")
                                + ", " + Point.words(move.kind()) + ": " + move.from() + " → " + move.to() + ".",
                        move.acts()));
    }

    private Stream<Point> distances() {
        return survey.convergence().pairs().stream()
                .filter(pair -> pair.distance().isPresent())
                .map(pair -> new Point(
                        "distance",
                        "",
                        Point.words(pair.trend()),
                        List.of(pair.first(), pair.second()),
                        name.apply(pair.first()) + " and " + name.apply(pair.second()) + ": "
                                + number(pair.distance().getAsDouble()) + " on " + String.join(", ", pair.issues())
                                + trend(pair) + ".",
                        List.of()))
                .sorted(Comparator.comparing(Point::sentence));
    }

    private static String trend(Convergence.Pair pair) {
        return switch (pair.trend()) {
            case UNKNOWN -> "";
            case CONVERGING, DIVERGING, STEADY ->
                "; " + Point.words(pair.trend()) + ": "
                        + pair.course().stream()
                                .map(Convergence.Point::toString)
                                .collect(Collectors.joining(", "));
        };
    }

    private static String number(double distance) {
        return String.format(Locale.ROOT, "%.2f", distance);
    }

    /** Of those who said two different things at known times. */
    private Stream<Point> timelines() {
        return survey.timelines().timelines().stream()
                .filter(line -> line.dated().stream()
                                .map(entry -> List.of(entry.side(), entry.term()))
                                .distinct()
                                .count()
                        > 1)
                .map(line -> point(
                        "timeline",
                        line.issue(),
                        "",
                        name.apply(line.party()) + ": "
                                + line.dated().stream()
                                        .map(Timelines.Entry::toString)
                                        .distinct()
                                        .collect(Collectors.joining("; "))
                                + ".",
                        line.dated().stream().map(Timelines.Entry::act).toList()))
                .sorted(BY_ISSUE);
    }

    private static Point point(String section, String issue, String level, String sentence, List<Act> acts) {
        List<Evidence> evidence =
                acts.stream().flatMap(act -> act.evidence().stream()).distinct().toList();
        return new Point(
                section, issue, level, acts.stream().map(Act::id).distinct().toList(), sentence, evidence);
    }
}
