package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Leaving a place: forces, settlers or an administration pull back.
 */
@Value.Immutable
@JsonTypeName("withdrawal")
@JsonDeserialize(builder = Withdrawal.Builder.class)
public sealed interface Withdrawal extends SimpleTerm permits ImmutableWithdrawal {

    /** {@return the issue; {@code withdrawal} unless set} */
    @Override
    @Value.Default
    @JsonProperty
    default String issue() {
        return "withdrawal";
    }

    /** {@return the place that is left} */
    @JsonProperty
    Optional<String> from();

    /** {@return the line or place behind which they go} */
    @JsonProperty
    Optional<String> to();

    /** {@return how much of it; {@link Extent#UNSPECIFIED} unless set} */
    @Value.Default
    @JsonProperty
    default Extent extent() {
        return Extent.UNSPECIFIED;
    }

    /**
     * Makes a withdrawal.
     *
     * @param from the place that is left
     * @return the term
     */
    static Withdrawal from(String from) {
        return builder().from(from).build();
    }

    /** How much is left. */
    enum Extent {
        /** Everything. */
        FULL,
        /** A part. */
        PARTIAL,
        /** The source does not say. */
        UNSPECIFIED
    }

    @Override
    default Withdrawal by(String... parties) {
        return builder().copy(this).addObligors(parties).build();
    }

    @Override
    default Withdrawal in(String place) {
        return builder().copy(this).place(place).build();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.withdrawal(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Withdrawal}. */
    final class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
