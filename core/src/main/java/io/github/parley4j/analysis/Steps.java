package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Chronicle.Step;
import io.github.parley4j.analysis.Concessions.Kind;
import io.github.parley4j.analysis.Concessions.Move;
import io.github.parley4j.analysis.Timelines.Entry;
import io.github.parley4j.analysis.Timelines.Timeline;
import io.github.parley4j.model.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures each step of a party by what the others then stood for. */
final class Steps {
    private final Likeness likeness;
    private final Map<String, Map<String, Track>> byIssue;
    private final Chronicle chronicle;
    private final Map<Long, Change> changes = new HashMap<>();
    private final Map<Term, String> said = new HashMap<>();
    private final IdentityHashMap<Entry, String> words = new IdentityHashMap<>();

    Steps(Ground ground) {
        likeness = ground.likeness();
        chronicle = ground.chronicle();
        byIssue = ground.tracks();
    }

    List<Move> moves() {
        return chronicle.timelines().stream()
                .flatMap(t -> chronicle.steps(t).stream().flatMap(step -> moves(t, step).stream()))
                .toList();
    }

    private List<Move> moves(Timeline timeline, Step step) {
        int from = number(step.from());
        int to = number(step.to());
        Change change = changes.computeIfAbsent(Kinship.pair(from, to), k -> Change.between(step.from(), step.to()));
        Move own = new Move(
                timeline.party(),
                Optional.empty(),
                words(step.from()),
                words(step.to()),
                alone(change),
                List.of(step.from().act(), step.to().act()));
        List<Move> moves = new ArrayList<>();
        if (change != Change.SAME) {
            LocalDate day = Chronicle.surely(step.to());
            byIssue.getOrDefault(timeline.issue(), Map.of()).forEach((party, track) -> {
                int other = track.on(day);
                if (other != Track.NOWHERE && !party.equals(timeline.party())) {
                    toward(from, to, other).ifPresent(kind -> moves.add(own.towards(party, kind)));
                }
            });
        }
        if (moves.isEmpty()) {
            moves.add(own);
        }
        return moves;
    }

    private Optional<Kind> toward(int from, int to, int others) {
        double gain = likeness.ofSets(to, others) - likeness.ofSets(from, others);
        if (Double.isNaN(gain) || Math.abs(gain) <= Concessions.THRESHOLD) {
            return Optional.empty();
        }
        return Optional.of(gain > 0 ? Kind.CONCESSION : Kind.SELFISH);
    }

    private String words(Entry entry) {
        return words.computeIfAbsent(entry, e -> e.words(said.computeIfAbsent(e.term(), Term::toString)));
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
