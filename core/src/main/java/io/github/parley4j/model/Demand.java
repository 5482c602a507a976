package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wants an agreement to hold something, or to leave it out: then it is a red line.
 */
@Value.Immutable
@JsonTypeName("demand")
@JsonDeserialize(builder = Demand.Builder.class)
public sealed interface Demand extends Act permits ImmutableDemand {

    /** {@return what is wanted or ruled out} */
    @JsonProperty
    Term term();

    /** {@return whether it must be in or out; {@link Mode#MUST_INCLUDE} unless set} */
    @Value.Default
    @JsonProperty
    default Mode mode() {
        return Mode.MUST_INCLUDE;
    }

    /** {@return the negotiation or deal it is about, in words} */
    @JsonProperty
    Optional<String> scope();

    /** {@return the rank among the holder's demands, 1 the first} */
    @JsonProperty
    OptionalInt priority();

    /**
     * Makes a demand; say whose with {@link #by}.
     *
     * @param id the id
     * @param term what is wanted
     * @return the demand
     */
    static Demand of(String id, Term term) {
        return builder().id(id).term(term).build();
    }

    /**
     * Makes a red line; say whose with {@link #by}.
     *
     * @param id the id
     * @param term what is ruled out
     * @return the demand
     */
    static Demand redLine(String id, Term term) {
        return builder().id(id).term(term).mode(Mode.MUST_EXCLUDE).build();
    }

    /** Refuses a rank below 1; {@code build()} calls it. */
    @Value.Check
    default void check() {
        priority()
                .ifPresent(p -> Refusal.unless(
                        p >= 1, "priority of the demand " + id(), p, "be 1 or more", "Use 1 for the first."));
    }

    /** In or out. */
    enum Mode {
        /** The agreement must hold it. */
        MUST_INCLUDE,
        /** The agreement must not hold it. */
        MUST_EXCLUDE,
        /** The agreement had better hold it. */
        PREFER
    }

    @Override
    default List<Term> contents() {
        return List.of(term());
    }

    @Override
    default List<Term> waitsFor() {
        return List.of();
    }

    @Override
    default Demand by(String... parties) {
        return builder().copy(this).addAllHolders(ActWords.holders(parties)).build();
    }

    @Override
    default Demand addressedTo(String... parties) {
        return builder().copy(this).addAddressees(parties).build();
    }

    @Override
    default <R> R accept(ActVisitor<R> visitor) {
        return visitor.demand(this);
    }

    @Override
    default String summary() {
        return ActWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Demand}. */
    final class Builder extends ImmutableDemand.Builder {
        Builder() {}
    }
}
