package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Process;
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
        Stream<Finding> acts = scene.acts()
                .flatMap(act -> Contents.leaves(act)
                        .flatMap(t -> t instanceof Process p
                                ? Stream.concat(Stream.of(t.issue()), p.about().stream())
                                : Stream.of(t.issue()))
                        .distinct()
                        .filter(code -> issues.find(code).isEmpty())
                        .map(code -> finding(
                                "The issue " + code + " of " + scene.names.the(act) + " is not known to the registry.",
                                act)));
        return Stream.concat(acts, points);
    }
}
