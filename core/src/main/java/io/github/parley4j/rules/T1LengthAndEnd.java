package io.github.parley4j.rules;

import io.github.parley4j.logic.Range;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.rules.Finding.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A pause lasted as long as it was to last. */
final class T1LengthAndEnd extends Standard {
    T1LengthAndEnd() {
        super("T1", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.agreements().stream()
                .flatMap(a -> a.terms().stream()
                        .flatMap(t -> t.leaves().stream())
                        .flatMap(t -> t instanceof Cessation c && c.duration() instanceof TermDuration.Fixed f
                                ? Stream.of(f.quantity())
                                : Stream.of())
                        .flatMap(q -> lasted(a).filter(days -> Range.disjoint(days, q)).stream()
                                .map(days -> finding(
                                        "The deal " + a.name().orElse(a.id()) + " was to last " + q
                                                + ", but from its start to its end, "
                                                + a.ended().get() + " not counted, are " + days + ".",
                                        List.of(a.id()),
                                        a.evidence()))));
    }

    /** Days from the start to the end, which is not counted, as far as the dates are known to the day. */
    private static Optional<Quantity> lasted(Agreement a) {
        Optional<LocalDate> start = day(a.effective());
        Optional<LocalDate> end = day(a.ended());
        return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
                ? Optional.of(Quantity.exactly(ChronoUnit.DAYS.between(start.get(), end.get()), "day"))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Optional<PartialDate> date) {
        return date.filter(
                        d -> !d.approximate() && !d.uncertain() && d.earliest().equals(d.latest()))
                .flatMap(PartialDate::earliest);
    }
}
