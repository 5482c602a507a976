package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Letting something or somebody through: relief, observers, grain ships.
 */
@Value.Immutable
@JsonTypeName("access")
@JsonDeserialize(builder = Access.Builder.class)
public sealed interface Access extends SimpleTerm permits ImmutableAccess {

    /** {@return the issue; {@code humanitarian-access} unless set} */
    @Override
    @Value.Default
    @JsonProperty
    default String issue() {
        return "humanitarian-access";
    }

    /** {@return what or who gets through: {@code "aid"}} */
    @JsonProperty
    Optional<String> what();

    /** {@return how much, usually per time: 300–400 trucks/day} */
    @JsonProperty
    Optional<Quantity> rate();

    /** {@return the way: a crossing, a port, a corridor} */
    @JsonProperty
    Optional<String> route();

    /**
     * Makes an access.
     *
     * @param what what or who gets through
     * @return the term
     */
    static Access of(String what) {
        return builder().what(what).build();
    }

    @Override
    default Stream<Quantity> ownQuantities() {
        return rate().stream();
    }

    @Override
    default Access by(String... parties) {
        return builder().copy(this).addObligors(parties).build();
    }

    @Override
    default Access in(String place) {
        return builder().copy(this).place(place).build();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.access(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Access}. */
    final class Builder extends ImmutableAccess.Builder {
        Builder() {}
    }
}
