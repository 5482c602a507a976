package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Setting something that has a level: a tariff, a wage, sanctions, a blockade.
 */
@Value.Immutable
@JsonTypeName("measure")
@JsonDeserialize(builder = Measure.Builder.class)
public sealed interface Measure extends SimpleTerm permits ImmutableMeasure {

    /** {@return what is set: {@code "steel tariff"}} */
    @JsonProperty
    Optional<String> parameter();

    /** {@return which way; {@link Direction#UNSPECIFIED} unless set} */
    @Value.Default
    @JsonProperty
    default Direction direction() {
        return Direction.UNSPECIFIED;
    }

    /** {@return the new level, or by how much: the unit tells} */
    @JsonProperty
    Optional<Quantity> value();

    /** {@return the level it starts from} */
    @JsonProperty
    Optional<Quantity> baseline();

    /**
     * Makes a measure.
     *
     * @param issue the issue code
     * @param direction which way
     * @return the term
     */
    static Measure of(String issue, Direction direction) {
        return builder().issue(issue).direction(direction).build();
    }

    /**
     * Makes a measure with its value.
     *
     * @param issue the issue code
     * @param direction which way
     * @param value the new level, or by how much
     * @return the term
     */
    static Measure of(String issue, Direction direction, Quantity value) {
        return builder().issue(issue).direction(direction).value(value).build();
    }

    /** Which way the level goes. */
    enum Direction {
        /** It begins. */
        INTRODUCE,
        /** It goes up. */
        RAISE,
        /** It goes down. */
        LOWER,
        /** It ends. */
        LIFT,
        /** It stays. */
        KEEP,
        /** It changes in kind. */
        CHANGE,
        /** The source does not say. */
        UNSPECIFIED
    }

    @Override
    default Stream<Quantity> ownQuantities() {
        return Stream.concat(value().stream(), baseline().stream());
    }

    @Override
    default Measure by(String... parties) {
        return builder().copy(this).addObligors(parties).build();
    }

    @Override
    default Measure in(String place) {
        return builder().copy(this).place(place).build();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.measure(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
