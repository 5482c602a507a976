package io.github.parley4j.rules;

import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Every issue code is in the registry. */
final class S8UnknownIssue extends Standard {
    private final IssueRegistry issues;

    S8UnknownIssue(IssueRegistry issues) {
        super("S8", Severity.WARNING);
        this.issues = issues;
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Stream<Finding> points = scene.negotiation.stickingPoints().stream()
                .filter(p -> issues.find(p.issue()).isEmpty())
                .map(p -> finding(
                        "The issue " + p.issue() + " of the sticking point " + p.id()
                                + " is not known to the registry.",
                        List.of(p.id()),
                        p.evidence()));
        Stream<Finding> acts = scene.said()
                .filter(said -> !isKnown(said.term()))
                .flatMap(said -> codes(said.term())
                        .filter(code -> issues.find(code).isEmpty())
                        .map(code -> finding(
                                "The issue " + code + " of " + scene.names.the(said.act())
                                        + " is not known to the registry.",
                                said.act())));
        return Stream.concat(acts, points);
    }

    private boolean isKnown(SimpleTerm term) {
        return !(term instanceof Process) && issues.find(term.issue()).isPresent();
    }

    private static Stream<String> codes(SimpleTerm term) {
        Stream<String> own = Stream.of(term.issue());
        return term instanceof Process p ? Stream.concat(own, p.about().stream()) : own;
    }
}
