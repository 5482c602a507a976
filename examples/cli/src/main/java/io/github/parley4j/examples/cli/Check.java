package io.github.parley4j.examples.cli;

import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Finding;
import io.github.parley4j.rules.Finding.Severity;
import io.github.parley4j.rules.Rules;
import java.util.List;
import java.util.stream.Stream;

/**
 * A merged negotiation and all that can be said of it.
 *
 * @param negotiation the negotiation
 * @param findings what the rules found
 * @param results what the analyses found
 */
record Check(Negotiation negotiation, List<Finding> findings, List<Point> results) {
    static Check of(Negotiation negotiation, Rules rules) {
        return new Check(negotiation, rules.check(negotiation), Analyses.of(negotiation));
    }

    boolean isAsBadAs(Severity level) {
        return findings.stream().anyMatch(f -> f.severity().compareTo(level) <= 0);
    }

    /** Everything, the worst findings first. */
    Stream<Point> points() {
        return Stream.concat(
                Stream.of(Severity.values())
                        .flatMap(level -> findings.stream().filter(f -> f.severity() == level))
                        .map(Point::of),
                results.stream());
    }
}
