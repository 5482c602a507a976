package io.github.parley4j.examples.cli;

import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.rules.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** The result of a check for reading: the worst first, each with the words of all sides and where they stand. */
final class CheckText {
    private static final int MOST_QUOTES = 4;
    private static final int MOST_OF_A_RULE = 3;
    private static final int MOST_OF_AN_ANALYSIS = 10;
    private static final int LONGEST_QUOTE = 160;

    /** Sections whose lines gather what is quoted elsewhere. */
    private static final Set<String> TABLES = Set.of("stance", "timeline");

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("finding error", "Errors");
        TITLES.put("finding warning", "Warnings");
        TITLES.put("finding info", "Notes");
        TITLES.put("deadlock", "What blocks the way");
        TITLES.put("conflict", "What no agreement can hold together");
        TITLES.put("timing", "What no calendar fits");
        TITLES.put("credibility", "Why an offer may not be believed");
        TITLES.put("zone", "Where stated values meet");
        TITLES.put("stance", "Who stands where");
        TITLES.put("sticking", "Where the talks are said to stick");
        TITLES.put("drift", "How far each has come, from the first to the last");
        TITLES.put("step", "Which steps were taken, and whom they serve");
        TITLES.put("distance", "How far apart they are: 0 is the same, 1 the contrary");
        TITLES.put("timeline", "What was said when, where it changed");
        TITLES.put("reports", "Where reports differ");
        TITLES.put("voices", "Who speaks with several voices");
        TITLES.put("pressure", "Who presses whom");
    }

    private final Negotiation negotiation;
    private final boolean all;
    private final Map<String, Evidence> firstWords = new HashMap<>();
    private final Lines lines = new Lines();

    private CheckText(Negotiation negotiation, boolean all) {
        this.negotiation = negotiation;
        this.all = all;
        negotiation.acts().forEach(a -> words(a.id(), a.evidence()));
        negotiation.figures().forEach(f -> words(f.id(), f.evidence()));
        negotiation.meetings().forEach(m -> words(m.id(), m.evidence()));
    }

    private void words(String id, List<Evidence> evidence) {
        evidence.stream().limit(1).forEach(e -> firstWords.put(id, e));
    }

    static String of(Check check, boolean all) {
        return new CheckText(check.negotiation(), all).text(check);
    }

    private String text(Check check) {
        lines.line(count(negotiation.documents().size(), "document") + ", "
                + count(negotiation.parties().size(), "party") + ", "
                + count(negotiation.acts().size(), "position"));
        if (!negotiation.parties().isEmpty()) {
            lines.wrap("", negotiation.parties().stream().map(Party::name).collect(Collectors.joining(", ")));
        }
        Set<String> told = check.findings().stream().map(Finding::sentence).collect(Collectors.toSet());
        Map<String, List<Point>> sections = check.points()
                .filter(point -> isFinding(point) || !told.contains(StringUtils.capitalize(point.sentence())))
                .collect(Collectors.groupingBy(CheckText::section, LinkedHashMap::new, Collectors.toList()));
        TITLES.forEach((section, title) -> section(title, sections.getOrDefault(section, List.of())));
        if (check.findings().isEmpty()) {
            lines.blank();
            lines.line("No rule found anything.");
        }
        return lines.toString();
    }

    private static boolean isFinding(Point point) {
        return point.section().equals("finding");
    }

    private static String section(Point point) {
        return isFinding(point) ? "finding " + point.level() : point.section();
    }

    private static String count(int number, String noun) {
        String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return number + " " + (number == 1 ? noun : many);
    }

    private void section(String title, List<Point> points) {
        if (points.isEmpty()) {
            return;
        }
        lines.blank();
        lines.line(title);
        Map<String, List<Point>> byId =
                points.stream().collect(Collectors.groupingBy(Point::id, LinkedHashMap::new, Collectors.toList()));
        byId.forEach((id, same) -> {
            int most = isFinding(same.get(0)) ? MOST_OF_A_RULE : MOST_OF_AN_ANALYSIS;
            int shown = all ? same.size() : most;
            same.stream().limit(shown).forEach(this::point);
            if (same.size() > shown) {
                String of = id.isEmpty() ? "" : " of " + id;
                lines.line("  … and " + (same.size() - shown) + " more" + of + " (--all lists them)");
            }
        });
    }

    private void point(Point point) {
        boolean table = TABLES.contains(point.section());
        String level = table && !point.level().isEmpty() ? " (" + point.level() + "):" : "";
        String lead = point.id().isEmpty() ? "  - " : "  " + point.id() + level + (table ? " " : "  ");
        lines.wrap(lead, point.sentence());
        if (!table) {
            quotes(point).forEach(this::quote);
        }
    }

    /** The first words of each subject, so that every side is heard; else of the evidence. */
    private List<Evidence> quotes(Point point) {
        List<Evidence> quotes = new ArrayList<>();
        point.subjects().forEach(id -> Optional.ofNullable(firstWords.get(id)).ifPresent(quotes::add));
        return (quotes.isEmpty() ? point.evidence() : quotes)
                .stream().distinct().limit(MOST_QUOTES).toList();
    }

    private void quote(Evidence evidence) {
        String source = evidence.attribution().stream()
                .flatMap(attribution -> attribution.source().stream())
                .map(name -> ", " + name)
                .collect(Collectors.joining());
        String words = evidence.exact().length() <= LONGEST_QUOTE
                ? evidence.exact()
                : evidence.exact().substring(0, evidence.exact().lastIndexOf(' ', LONGEST_QUOTE)) + " …";
        lines.wrap(
                "      ",
                "“" + words + "” — " + evidence.document() + " " + evidence.begin() + "–" + evidence.end() + source);
    }
}
