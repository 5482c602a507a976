package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One thing that a proposal would have done; who by is in the term.
 */
@Value.Immutable
@JsonDeserialize(builder = Leg.Builder.class)
public sealed interface Leg permits ImmutableLeg {

    /** {@return what would be done} */
    @JsonProperty
    Term term();

    /** {@return the ordinal of the phase it belongs to} */
    @JsonProperty
    OptionalInt phase();

    /**
     * Makes a leg outside any phase.
     *
     * @param term what would be done
     * @return the leg
     */
    static Leg of(Term term) {
        return builder().term(term).build();
    }

    /**
     * Makes a leg of a phase.
     *
     * @param term what would be done
     * @param phase the ordinal of the phase
     * @return the leg
     */
    static Leg of(Term term, int phase) {
        return builder().term(term).phase(phase).build();
    }

    /** Refuses a phase below 1; {@code build()} calls it. */
    @Value.Check
    default void check() {
        phase().ifPresent(Refusal::unlessOrdinal);
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return phase().isPresent() ? "phase " + phase().getAsInt() + ": " + term() : term().summary();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Leg}. */
    final class Builder extends ImmutableLeg.Builder {
        Builder() {}
    }
}
