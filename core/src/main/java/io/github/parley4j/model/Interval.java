package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A stretch of time, half-open: the start belongs to it, the end does not.
 */
@Value.Immutable
@JsonDeserialize(builder = Interval.Builder.class)
public sealed interface Interval permits ImmutableInterval {

    /** {@return the first day; absent: not known or open} */
    @JsonProperty
    Optional<PartialDate> start();

    /** {@return the day after the last; absent: not known or open} */
    @JsonProperty
    Optional<PartialDate> end();

    /**
     * Makes an interval.
     *
     * @param start the first day
     * @param end the day after the last
     * @return the interval
     */
    static Interval of(PartialDate start, PartialDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * Makes an interval that is open at its end.
     *
     * @param start the first day
     * @return the interval
     */
    static Interval from(PartialDate start) {
        return builder().start(start).build();
    }

    /** Refuses an end that surely lies before the start; {@code build()} calls it. */
    @Value.Check
    default void check() {
        start().ifPresent(s -> end().ifPresent(e -> Refusal.unless(
                !e.isSurelyBefore(s), "end of the interval", e, "not lie before its start, " + s, "Swap them.")));
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return "[" + start().map(PartialDate::summary).orElse("") + ", "
                + end().map(PartialDate::summary).orElse("") + ")";
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Interval}. */
    final class Builder extends ImmutableInterval.Builder {
        Builder() {}
    }
}
