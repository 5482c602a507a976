package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When something was said: on its own date, or else by the date of the first document that reports it. */
public final class Dating {
    private final Map<String, LocalDate> printed = new HashMap<>();

    /**
     * Takes the dates of the documents.
     *
     * @param negotiation the negotiation
     */
    public Dating(Negotiation negotiation) {
        for (Document document : negotiation.documents()) {
            document.date().ifPresent(date -> printed.put(document.id(), date));
        }
    }

    /**
     * Dates an act.
     *
     * @param act the act
     * @return when it was said, if the act or one of its documents has a date
     */
    public Optional<PartialDate> of(Act act) {
        return of(act.when(), act.evidence());
    }

    /**
     * Dates a report.
     *
     * @param when its own date
     * @param evidence the words it rests on
     * @return its own date if a year is known, else that of the first document
     */
    public Optional<PartialDate> of(Optional<PartialDate> when, List<Evidence> evidence) {
        return when.filter(w -> w.earliest().isPresent())
                .or(() -> evidence.stream()
                        .flatMap(e -> Optional.ofNullable(printed.get(e.document())).stream())
                        .min(Comparator.naturalOrder())
                        .map(PartialDate::of));
    }
}
