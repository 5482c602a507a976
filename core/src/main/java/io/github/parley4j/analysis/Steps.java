package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Chronicle.Step;
import io.github.parley4j.analysis.Concessions.Kind;
import io.github.parley4j.analysis.Concessions.Move;
import io.github.parley4j.analysis.Timelines.Entry;
import io.github.parley4j.analysis.Timelines.Timeline;
import io.github.parley4j.model.Negotiation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Measures each step of a party by what the others then stood for. */
final class Steps {
    private final Likeness likeness;
    private final Map<String, List<Standings>> byIssue;
    private final Chronicle chronicle;

    Steps(Negotiation negotiation) {
        likeness = new Likeness(new Gower(negotiation));
        chronicle = new Chronicle(negotiation);
        byIssue = chronicle.timelines().stream()
                .filter(t -> !t.dated().isEmpty())
                .collect(Collectors.groupingBy(
                        Timeline::issue, Collectors.mapping(chronicle::standings, Collectors.toList())));
    }

    List<Move> moves() {
        return chronicle.timelines().stream()
                .flatMap(t -> chronicle.steps(t).stream().flatMap(step -> moves(t, step).stream()))
                .toList();
    }

    private List<Move> moves(Timeline timeline, Step step) {
        Change change = Change.between(step.from(), step.to());
        List<Move> moves = new ArrayList<>();
        if (change != Change.SAME) {
            for (Standings other : byIssue.getOrDefault(timeline.issue(), List.of())) {
                if (!other.party().equals(timeline.party())) {
                    toward(step, other.at(step.to()))
                            .ifPresent(kind -> moves.add(Move.of(
                                    timeline.party(), Optional.of(other.party()), step.from(), step.to(), kind)));
                }
            }
        }
        if (moves.isEmpty()) {
            moves.add(Move.of(timeline.party(), Optional.empty(), step.from(), step.to(), alone(change)));
        }
        return moves;
    }

    private Optional<Kind> toward(Step step, List<Entry> others) {
        OptionalDouble before = similarity(step.from(), others);
        OptionalDouble after = similarity(step.to(), others);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        double gain = after.getAsDouble() - before.getAsDouble();
        if (Math.abs(gain) <= Concessions.THRESHOLD) {
            return Optional.empty();
        }
        return Optional.of(gain > 0 ? Kind.CONCESSION : Kind.SELFISH);
    }

    private OptionalDouble similarity(Entry entry, List<Entry> others) {
        return likeness.of(
                List.of(number(entry)), others.stream().map(this::number).toList());
    }

    private int number(Entry entry) {
        return likeness.number(entry.side(), entry.term());
    }

    private static Kind alone(Change change) {
        return switch (change) {
            case SAME -> Kind.SILENT;
            case SOFTER, OPENED -> Kind.CONCESSION;
            case HARDER, CLOSED -> Kind.SELFISH;
            case MOVED, UNKNOWN -> Kind.UNKNOWN;
        };
    }
}
