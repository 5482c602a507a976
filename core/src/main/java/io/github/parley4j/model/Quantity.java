package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How much: bounds, how firmly they are meant, and the unit. A range 30–40, "at least 50" and "300 to 400 trucks a day"
 * are one quantity each; "thousands" is a lower bound.
 */
@Value.Immutable
@JsonDeserialize(builder = Quantity.Builder.class)
public sealed interface Quantity permits ImmutableQuantity {

    /** {@return the lower bound, included; absent: open} */
    @JsonProperty
    Optional<BigDecimal> min();

    /** {@return the upper bound, included; absent: open} */
    @JsonProperty
    Optional<BigDecimal> max();

    /** {@return how firmly the bounds are meant; {@link Hedge#EXACT} unless set} */
    @Value.Default
    @JsonProperty
    default Hedge hedge() {
        return Hedge.EXACT;
    }

    /** {@return the unit in the singular: {@code day}, {@code person}, {@code percent}, {@code usd} …; empty for a bare number} */
    @Value.Default
    @JsonProperty
    default String unit() {
        return "";
    }

    /** {@return the unit it is counted per: {@code day} for trucks a day} */
    @JsonProperty
    Optional<String> per();

    /** {@return the words, as printed} */
    @JsonProperty
    Optional<String> text();

    /** {@return the unit with what it is per: {@code truck/day}} */
    default String fullUnit() {
        return per().map(p -> unit() + "/" + p).orElse(unit());
    }

    /**
     * Sets what it is counted per.
     *
     * @param per a unit in the singular
     * @return a copy with it
     */
    default Quantity per(String per) {
        return builder().copy(this).per(per).build();
    }

    /**
     * Makes an exact quantity.
     *
     * @param number how many
     * @param unit the unit in the singular
     * @return the quantity
     */
    static Quantity exactly(Number number, String unit) {
        return between(number, number, unit);
    }

    /**
     * Makes a range.
     *
     * @param min the lower bound, included
     * @param max the upper bound, included
     * @param unit the unit in the singular
     * @return the quantity
     */
    static Quantity between(Number min, Number max, String unit) {
        return builder().min(Numbers.of(min)).max(Numbers.of(max)).unit(unit).build();
    }

    /**
     * Makes a lower bound.
     *
     * @param min the lower bound, included
     * @param unit the unit in the singular
     * @return the quantity
     */
    static Quantity atLeast(Number min, String unit) {
        return builder().min(Numbers.of(min)).hedge(Hedge.AT_LEAST).unit(unit).build();
    }

    /**
     * Makes an upper bound.
     *
     * @param max the upper bound, included
     * @param unit the unit in the singular
     * @return the quantity
     */
    static Quantity upTo(Number max, String unit) {
        return builder().max(Numbers.of(max)).hedge(Hedge.UP_TO).unit(unit).build();
    }

    /**
     * Makes a rounded number.
     *
     * @param number about how many
     * @param unit the unit in the singular
     * @return the quantity
     */
    static Quantity about(Number number, String unit) {
        return builder().copy(exactly(number, unit)).hedge(Hedge.ABOUT).build();
    }

    /**
     * Refuses bounds in the wrong order, a negative count and a quantity that says nothing, and strips trailing zeros;
     * {@code build()} calls it.
     *
     * @return the same quantity with its bounds in plain form
     */
    @Value.Check
    default Quantity check() {
        return Numbers.checked(this);
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return Numbers.words(this);
    }

    /** How firmly the bounds are meant. */
    enum Hedge {
        /** As they stand. */
        EXACT,
        /** Rounded: about, around, some. */
        ABOUT,
        /** Slightly less: nearly, almost. */
        NEARLY,
        /** No upper bound: at least, more than. */
        AT_LEAST,
        /** No lower bound: up to, fewer than. */
        UP_TO,
        /** Only the order of magnitude: dozens, thousands. */
        ORDER
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Quantity}. */
    final class Builder extends ImmutableQuantity.Builder {
        Builder() {}
    }
}
