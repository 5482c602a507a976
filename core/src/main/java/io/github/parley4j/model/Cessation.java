package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Stopping something: a ceasefire, the suspension of a strike, a tariff truce; for a while, for good, or until something.
 *
 * <p>Class, purpose and duration follow the ETH/PRIO ceasefire data set.
 */
@Value.Immutable
@JsonTypeName("cessation")
@JsonDeserialize(builder = Cessation.Builder.class)
public sealed interface Cessation extends SimpleTerm permits ImmutableCessation {

    /** {@return the issue; {@code ceasefire} unless set} */
    @Override
    @Value.Default
    @JsonProperty
    default String issue() {
        return "ceasefire";
    }

    /** {@return what stops: {@code "hostilities"}, {@code "bombing"}} */
    @JsonProperty
    Optional<String> activity();

    /** {@return for how long; {@link TermDuration.Unspecified} unless set} */
    @Value.Default
    @JsonProperty
    default TermDuration duration() {
        return TermDuration.unspecified();
    }

    /** {@return when it is to begin, in words: {@code "immediate"}} */
    @JsonProperty
    Optional<String> start();

    /**
     * Makes a ceasefire of unspecified duration.
     *
     * @return the term
     */
    static Cessation ceasefire() {
        return builder().build();
    }

    /**
     * Makes a ceasefire for a while: {@code pause(40, "day")}.
     *
     * @param number how many units
     * @param unit a unit of time, in the singular
     * @return the term
     */
    static Cessation pause(Number number, String unit) {
        return builder().duration(TermDuration.of(number, unit)).build();
    }

    /**
     * Makes a ceasefire for good.
     *
     * @return the term
     */
    static Cessation permanent() {
        return builder().duration(TermDuration.permanent()).build();
    }

    /** {@return a halt that is to end, without saying when} */
    static Cessation temporary() {
        return builder().duration(TermDuration.temporary()).build();
    }

    @Override
    default Stream<Quantity> ownQuantities() {
        return duration() instanceof TermDuration.Fixed fixed ? Stream.of(fixed.quantity()) : Stream.empty();
    }

    @Override
    default Cessation by(String... parties) {
        return builder().copy(this).addObligors(parties).build();
    }

    @Override
    default Cessation in(String place) {
        return builder().copy(this).place(place).build();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.cessation(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Cessation}. */
    final class Builder extends ImmutableCessation.Builder {
        Builder() {}
    }
}
