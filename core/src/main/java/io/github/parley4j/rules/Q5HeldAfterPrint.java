package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document tells of no meeting that took place after its date. */
final class Q5HeldAfterPrint extends Standard {
    Q5HeldAfterPrint() {
        super("Q5", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.meetings().stream()
                .filter(m -> m.status() == Meeting.Status.HELD)
                .flatMap(m -> m.evidence().stream()
                        .flatMap(e -> scene.document(e.document()).stream())
                        .filter(d -> d.date()
                                .filter(date -> Contents.before(Optional.of(PartialDate.of(date)), m.time()))
                                .isPresent())
                        .map(d -> finding(
                                d.id() + " is dated " + d.date().get() + ", but tells of " + m
                                        + " as having taken place.",
                                List.of(d.id(), m.id()),
                                m.evidence())));
    }
}
