package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Some or all of a population: "30 to 40 women, elderly and ill among the hostages".
 */
@Value.Immutable
@JsonDeserialize(builder = Selection.Builder.class)
public sealed interface Selection permits ImmutableSelection {

    /** {@return who, in the plural: {@code "hostages"}, {@code "prisoners"}} */
    @JsonProperty
    String population();

    /** {@return the id of the party that holds them} */
    @JsonProperty
    Optional<String> heldBy();

    /** {@return what marks the selected: {@code "female"}, {@code "elderly"}} */
    @JsonProperty
    List<String> attributes();

    /** {@return which part of the population; {@link Quantifier#UNSPECIFIED} unless set} */
    @Value.Default
    @JsonProperty
    default Quantifier quantifier() {
        return Quantifier.UNSPECIFIED;
    }

    /** {@return how many} */
    @JsonProperty
    Optional<Quantity> quantity();

    /**
     * Selects from a population without saying how many.
     *
     * @param population who, in the plural
     * @return the selection
     */
    static Selection of(String population) {
        return builder().population(population).build();
    }

    /**
     * Selects a number.
     *
     * @param population who, in the plural
     * @param quantity how many
     * @return the selection
     */
    static Selection of(String population, Quantity quantity) {
        return builder().population(population).quantity(quantity).build();
    }

    /**
     * Selects everybody.
     *
     * @param population who, in the plural
     * @return the selection
     */
    static Selection all(String population) {
        return builder().population(population).quantifier(Quantifier.ALL).build();
    }

    /** Refuses a blank population; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("population of the selection", population());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return TermWords.of(this);
    }

    /** Which part of a population. */
    enum Quantifier {
        /** Everybody. */
        ALL,
        /** A part. */
        SOME,
        /** Those who are left. */
        REMAINING,
        /** Nobody. */
        NONE,
        /** The source does not say. */
        UNSPECIFIED
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Selection}. */
    final class Builder extends ImmutableSelection.Builder {
        Builder() {}
    }
}
