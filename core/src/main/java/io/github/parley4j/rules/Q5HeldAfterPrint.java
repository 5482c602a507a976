package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document tells of no words and no meeting of a day after its date. */
final class Q5HeldAfterPrint extends Standard {
    Q5HeldAfterPrint() {
        super("Q5", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Stream<Finding> meetings = scene.negotiation.meetings().stream()
                .filter(m -> m.status() == Meeting.Status.HELD)
                .flatMap(m -> olderThan(scene, m.time(), m.evidence())
                        .map(d -> finding(d, m.id(), scene.meeting(m), m.time(), m.evidence())));
        Stream<Finding> acts = scene.acts()
                .flatMap(a -> olderThan(scene, a.when(), a.evidence())
                        .map(d -> finding(d, a.id(), scene.names.the(a), a.when(), a.evidence())));
        return Stream.concat(meetings, acts);
    }

    private static Stream<Document> olderThan(Scene scene, Optional<PartialDate> when, List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::document)
                .distinct()
                .flatMap(id -> scene.document(id).stream())
                .filter(d -> Contents.before(d.date().map(PartialDate::of), when));
    }

    private Finding finding(
            Document document, String id, String what, Optional<PartialDate> when, List<Evidence> evidence) {
        String name = document.title().map(t -> "“" + t + "”").orElse("the document " + document.id());
        return finding(
                name + document.date().map(d -> " is dated " + d).orElse("") + ", but tells of " + what
                        + when.map(w -> " of " + w).orElse("") + ".",
                List.of(document.id(), id),
                evidence);
    }
}
