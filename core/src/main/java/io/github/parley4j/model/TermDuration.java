package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How long a term is to hold. A permanent ceasefire with an end date cannot be written. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(TermDuration.Fixed.class),
    @JsonSubTypes.Type(TermDuration.Permanent.class),
    @JsonSubTypes.Type(TermDuration.Temporary.class),
    @JsonSubTypes.Type(TermDuration.Until.class),
    @JsonSubTypes.Type(TermDuration.Unspecified.class)
})
public sealed interface TermDuration
        permits TermDuration.Fixed,
                TermDuration.Permanent,
                TermDuration.Temporary,
                TermDuration.Until,
                TermDuration.Unspecified {
    /** {@return one line that people read; also {@code toString}} */
    String summary();

    /**
     * Makes an exact duration.
     *
     * @param number how many units
     * @param unit a unit of time, in the singular
     * @return the duration
     */
    static Fixed of(Number number, String unit) {
        return of(Quantity.exactly(number, unit));
    }

    /**
     * Makes a duration of a quantity of time.
     *
     * @param quantity how long
     * @return the duration
     */
    static Fixed of(Quantity quantity) {
        return Fixed.builder().quantity(quantity).build();
    }

    /** {@return a duration without end} */
    static Permanent permanent() {
        return ImmutablePermanent.of();
    }

    /** {@return the duration of what is to end, without saying when: of a short pause} */
    static Temporary temporary() {
        return ImmutableTemporary.of();
    }

    /**
     * Makes a duration that ends when something happens.
     *
     * @param condition what ends it
     * @return the duration
     */
    static Until until(Term condition) {
        return Until.builder().condition(condition).build();
    }

    /** {@return a duration that the source does not state} */
    static Unspecified unspecified() {
        return ImmutableUnspecified.of();
    }

    /** For a stated time. */
    @Value.Immutable
    @JsonTypeName("fixed")
    @JsonDeserialize(builder = TermDuration.Fixed.Builder.class)
    sealed interface Fixed extends TermDuration permits ImmutableFixed {
        /** {@return how long, in a unit of time} */
        @JsonProperty
        Quantity quantity();

        /** Refuses what is no time and what is no longer than nothing; {@code build()} calls it. */
        @Value.Check
        default void check() {
            Units.checkTime(quantity());
        }

        @Override
        default String summary() {
            return quantity().summary();
        }

        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link TermDuration.Fixed}. */
        final class Builder extends ImmutableFixed.Builder {
            Builder() {}
        }
    }

    /** Without end. */
    @Value.Immutable(singleton = true)
    @JsonTypeName("permanent")
    @JsonDeserialize(builder = TermDuration.Permanent.Builder.class)
    sealed interface Permanent extends TermDuration permits ImmutablePermanent {
        @Override
        default String summary() {
            return "permanent";
        }

        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link TermDuration.Permanent}. */
        final class Builder extends ImmutablePermanent.Builder {
            Builder() {}
        }
    }

    /** It ends, at a time that is not said. */
    @Value.Immutable(singleton = true)
    @JsonTypeName("temporary")
    @JsonDeserialize(builder = TermDuration.Temporary.Builder.class)
    sealed interface Temporary extends TermDuration permits ImmutableTemporary {
        @Override
        default String summary() {
            return "temporary";
        }

        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link TermDuration.Temporary}. */
        final class Builder extends ImmutableTemporary.Builder {
            Builder() {}
        }
    }

    /** Until something happens. */
    @Value.Immutable
    @JsonTypeName("until")
    @JsonDeserialize(builder = TermDuration.Until.Builder.class)
    sealed interface Until extends TermDuration permits ImmutableUntil {
        /** {@return what ends it} */
        @JsonProperty
        Term condition();

        @Override
        default String summary() {
            return "until " + condition();
        }

        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link TermDuration.Until}. */
        final class Builder extends ImmutableUntil.Builder {
            Builder() {}
        }
    }

    /** The source does not say. */
    @Value.Immutable(singleton = true)
    @JsonTypeName("unspecified")
    @JsonDeserialize(builder = TermDuration.Unspecified.Builder.class)
    sealed interface Unspecified extends TermDuration permits ImmutableUnspecified {
        @Override
        default String summary() {
            return "unspecified";
        }

        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link TermDuration.Unspecified}. */
        final class Builder extends ImmutableUnspecified.Builder {
            Builder() {}
        }
    }
}
