package io.github.parley4j.analysis;

import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the values that the sides can live with meet on one issue: the zone of possible agreement (Raiffa, "The Art and
 * Science of Negotiation", 1982).
 *
 * <p>Either over what the sides have <b>stated</b>, or over <b>reservation values</b> that a user knows and enters. The one
 * is never taken for the other: a stated position is where a side says that it stands, not where it would walk away.
 *
 * @param issue the code of the issue
 * @param basis what the values are
 * @param status whether there is a zone
 * @param values what each side accepts: its demands and offers, and below {@link Not} what it rules out; what is on the
 *     table from nobody that is named comes under {@value #UNSPECIFIED}
 */
public record Zone(String issue, Basis basis, Status status, Map<String, List<Term>> values) {
    /** Stands for the holder of a proposal on the table whose holder no source names. */
    public static final String UNSPECIFIED = "unspecified";

    /**
     * Keeps the order of the sides.
     *
     * @param issue the code of the issue
     * @param basis what the values are
     * @param status whether there is a zone
     * @param values what each side accepts: its demands and offers, and below {@link Not} what it rules out
     */
    public Zone {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Works out the zones over stated positions.
     *
     * @param negotiation the negotiation
     * @return a zone for each issue on which a side states something, in order of appearance
     */
    public static List<Zone> ofStated(Negotiation negotiation) {
        return ofStated(new Ground(negotiation));
    }

    static List<Zone> ofStated(Ground ground) {
        return StatedValues.of(ground).entrySet().stream()
                .map(e -> new Zone(e.getKey(), Basis.STATED, StatedValues.status(e.getValue()), e.getValue()))
                .toList();
    }

    /**
     * Works out the zone over reservation values.
     *
     * @param issue the code of the issue
     * @param reservations by the id of each party, the values that it would rather take than no agreement
     * @return the zone; UNKNOWN with fewer than two parties or values that cannot be compared
     */
    public static Zone ofReservations(String issue, Map<String, Quantity> reservations) {
        Map<String, List<Term>> values = new LinkedHashMap<>();
        reservations.forEach(
                (party, value) -> values.put(party, List.of(Measure.of(issue, Measure.Direction.UNSPECIFIED, value))));
        return new Zone(issue, Basis.RESERVATION, StatedValues.meet(List.copyOf(reservations.values())), values);
    }

    /** {@return what suits all, if there is a zone and every side gives one value in one unit} */
    public Optional<Quantity> room() {
        return status == Status.NON_EMPTY ? StatedValues.room(values.values()) : Optional.empty();
    }

    @Override
    public String toString() {
        String what = basis == Basis.STATED ? "stated positions" : "reservation values";
        return issue + ", by " + what + ": "
                + switch (status) {
                    case EMPTY -> "no value suits all";
                    case NON_EMPTY ->
                        "there is room" + room().map(r -> ", " + r).orElse("");
                    case UNKNOWN -> "not enough is said";
                }
                + " " + values + ".";
    }

    /** What the values of a zone are. */
    public enum Basis {
        /** What the sides said. */
        STATED,
        /** Where each would walk away, entered by a user. */
        RESERVATION
    }

    /** Whether there is a zone. */
    public enum Status {
        /** No value suits all. */
        EMPTY,
        /** Some value suits all. */
        NON_EMPTY,
        /** Fewer than two sides give a value, or the values cannot be compared. */
        UNKNOWN
    }
}
