package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A stage of a proposal.
 */
@Value.Immutable
@JsonDeserialize(builder = Phase.Builder.class)
public sealed interface Phase permits ImmutablePhase {

    /** {@return the place in the order, 1 the first} */
    @JsonProperty
    int ordinal();

    /** {@return how long it lasts; {@link TermDuration.Unspecified} unless set} */
    @Value.Default
    @JsonProperty
    default TermDuration duration() {
        return TermDuration.unspecified();
    }

    /** {@return what lets it start} */
    @JsonProperty
    Optional<Term> startsWhen();

    /**
     * Makes a phase.
     *
     * @param ordinal the place in the order, 1 the first
     * @param duration how long it lasts
     * @return the phase
     */
    static Phase of(int ordinal, TermDuration duration) {
        return builder().ordinal(ordinal).duration(duration).build();
    }

    /** Refuses an ordinal below 1; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.unlessOrdinal(ordinal());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return "phase " + ordinal() + ": " + duration()
                + startsWhen().map(t -> ", after " + t).orElse("");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Phase}. */
    final class Builder extends ImmutablePhase.Builder {
        Builder() {}
    }
}
