package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A deal is signed, takes effect and ends in that order. */
final class S3AgreementDates extends Standard {
    S3AgreementDates() {
        super("S3", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.agreements().stream()
                .flatMap(a -> Stream.concat(
                        order(a, "ended", a.ended(), "took effect", a.effective()),
                        order(a, "took effect", a.effective(), "was signed", a.signed())));
    }

    private Stream<Finding> order(
            Agreement a, String late, Optional<PartialDate> later, String early, Optional<PartialDate> earlier) {
        return Contents.before(later, earlier)
                ? Stream.of(finding(
                        "The deal " + a.name().orElse(a.id()) + " " + late + " on " + later.get() + ", before it "
                                + early + " on " + earlier.get() + ".",
                        List.of(a.id()),
                        a.evidence()))
                : Stream.of();
    }
}
