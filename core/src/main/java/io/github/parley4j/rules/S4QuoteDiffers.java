package io.github.parley4j.rules;

import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of a piece of evidence are the slice of its document. */
final class S4QuoteDiffers extends Standard {
    S4QuoteDiffers() {
        super("S4", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Negotiation n = scene.negotiation;
        return Stream.of(
                        n.acts().stream().flatMap(a -> check(scene, a.id(), a.evidence())),
                        n.figures().stream().flatMap(f -> check(scene, f.id(), f.evidence())),
                        n.meetings().stream().flatMap(m -> check(scene, m.id(), m.evidence())),
                        n.agreements().stream().flatMap(a -> check(scene, a.id(), a.evidence())),
                        n.stickingPoints().stream().flatMap(p -> check(scene, p.id(), p.evidence())),
                        n.participations().stream().flatMap(p -> check(scene, p.party(), p.evidence())))
                .flatMap(Function.identity());
    }

    private Stream<Finding> check(Scene scene, String subject, List<Evidence> evidence) {
        return evidence.stream()
                .filter(e -> differs(scene, e))
                .map(e -> finding(
                        "In " + subject + " “" + e.exact() + "” is quoted, but characters " + e.begin() + "–" + e.end()
                                + " of " + e.document() + " read otherwise.",
                        List.of(subject, e.document()),
                        List.of(e)));
    }

    private static boolean differs(Scene scene, Evidence e) {
        return scene.document(e.document())
                .flatMap(Document::text)
                .filter(text -> e.end() > text.length() || !text.startsWith(e.exact(), e.begin()))
                .isPresent();
    }
}
