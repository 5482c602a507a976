package io.github.parley4j.examples.cli;

import io.github.parley4j.analysis.Credibility;
import io.github.parley4j.analysis.Deadlock;
import io.github.parley4j.analysis.Feasibility;
import io.github.parley4j.analysis.StickingPoints;
import io.github.parley4j.analysis.Survey;
import io.github.parley4j.analysis.Zone;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each analysis says, as points. */
final class Analyses {
    private final Negotiation negotiation;
    private final Survey survey;
    private final List<Point> points = new ArrayList<>();

    private Analyses(Negotiation negotiation) {
        this.negotiation = negotiation;
        survey = Survey.of(negotiation);
    }

    static List<Point> of(Negotiation negotiation) {
        Analyses analyses = new Analyses(negotiation);
        analyses.deadlock();
        analyses.feasibility();
        analyses.timing();
        analyses.credibility();
        analyses.zones();
        analyses.stances();
        analyses.sticking();
        new Courses(analyses.survey, analyses::name).points().forEach(analyses.points::add);
        analyses.reports();
        analyses.voices();
        analyses.pressure();
        return analyses.points;
    }

    private void deadlock() {
        Deadlock deadlock = survey.deadlock();
        deadlock.cores().forEach(core -> add("deadlock", "blocked", core.sentence(), core.acts()));
        deadlock.handshakes().forEach(core -> add("deadlock", "handshake", core.sentence(), core.acts()));
    }

    private void feasibility() {
        Feasibility feasibility = survey.feasibility();
        feasibility.conflicts().forEach(c -> add("conflict", "", c.sentence(), c.demands()));
        if (!feasibility.complete()) {
            add("conflict", "", "Not every set of demands could be tried: more may conflict.", List.of());
        }
    }

    private void timing() {
        survey.timing().conflicts().forEach(c -> add("timing", "", c.sentence(), c.acts()));
    }

    private void credibility() {
        Credibility credibility = survey.credibility();
        credibility.defeats().forEach(d -> add("credibility", "", d.sentence(), List.of(d.act(), d.proposal())));
        credibility.fears().forEach(f -> add("credibility", "", f.sentence(), List.of(f.act())));
    }

    private void reports() {
        survey.reports()
                .contradictions()
                .forEach(c -> points.add(new Point(
                        "reports", "", c.sure() ? "sure" : "likely", c.subjects(), c.sentence(), c.evidence())));
    }

    private void voices() {
        survey.spread().spreads().forEach(s -> add("voices", "", s.sentence(), s.acts()));
    }

    private void pressure() {
        survey.pressure().pushes().forEach(p -> add("pressure", "", p.sentence(), List.of(p.act())));
    }

    private void add(String section, String level, String sentence, Collection<? extends Act> acts) {
        points.add(new Point(
                section,
                "",
                level,
                acts.stream().map(Act::id).toList(),
                sentence,
                acts.stream().flatMap(a -> a.evidence().stream()).distinct().toList()));
    }

    /** Zones of which something is known. */
    private void zones() {
        survey.zones().stream()
                .filter(zone -> zone.status() != Zone.Status.UNKNOWN)
                .forEach(zone -> points.add(new Point(
                        "zone",
                        zone.issue(),
                        Point.words(zone.status()),
                        List.copyOf(zone.values().keySet()),
                        (zone.status() == Zone.Status.EMPTY ? "No value suits all: " : "There is room: ")
                                + zone.values().entrySet().stream()
                                        .map(side -> holder(side.getKey()) + ": "
                                                + side.getValue().stream()
                                                        .sorted(Comparator.comparing(term -> term instanceof Not))
                                                        .map(Object::toString)
                                                        .distinct()
                                                        .collect(Collectors.joining(", ")))
                                        .collect(Collectors.joining("; "))
                                + ".",
                        List.of())));
    }

    private void stances() {
        survey.stickingPoints()
                .rows()
                .forEach(row -> points.add(new Point(
                        "stance",
                        row.issue(),
                        Point.words(row.status()),
                        row.cells().stream()
                                .map(cell -> cell.act().id())
                                .distinct()
                                .toList(),
                        sides(row),
                        row.cells().stream()
                                .flatMap(cell -> cell.act().evidence().stream().limit(1))
                                .distinct()
                                .toList())));
    }

    /** What each party is for, against, and what it holds back. */
    private String sides(StickingPoints.Row row) {
        Map<String, Set<String>> sides = new LinkedHashMap<>();
        row.cells()
                .forEach(cell -> sides.computeIfAbsent(name(cell.party()), k -> new LinkedHashSet<>())
                        .add(verb(cell.side()) + " " + cell.term()));
        return sides.entrySet().stream()
                .map(side -> side.getKey() + " " + String.join(", ", side.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String verb(StickingPoints.Side side) {
        return switch (side) {
            case FOR -> "for";
            case AGAINST -> "against";
            case NOT_YET -> "holds back";
        };
    }

    /** What sources call sticking points, against what the positions show. */
    private void sticking() {
        StickingPoints derived = survey.stickingPoints();
        StickingPoints.Comparison comparison = derived.comparison();
        derived.asserted().forEach(said -> {
            boolean disputed = comparison.confirmed().contains(said.issue());
            points.add(new Point(
                    "sticking",
                    said.issue(),
                    disputed ? "disputed" : "not disputed",
                    List.of(said.id()),
                    "Called " + (said.main() ? "the main" : "a") + " sticking point"
                            + (disputed
                                    ? ", and the positions dispute it."
                                    : ", but no dispute follows from the positions."),
                    said.evidence()));
        });
        if (!derived.asserted().isEmpty()) {
            comparison
                    .onlyDerived()
                    .forEach(issue -> points.add(new Point(
                            "sticking",
                            issue,
                            "disputed",
                            List.of(),
                            "Disputed, but no source calls it a sticking point.",
                            List.of())));
        }
    }

    private String holder(String party) {
        return party.equals(Zone.UNSPECIFIED) ? "nobody named" : name(party);
    }

    private String name(String party) {
        return negotiation.party(party).map(Party::name).orElse(party);
    }
}
