package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Announces an own course that harms another side, with or without a way out.
 */
@Value.Immutable
@JsonTypeName("threat")
@JsonDeserialize(builder = Threat.Builder.class)
public sealed interface Threat extends Act permits ImmutableThreat {

    /** {@return the announced course} */
    @JsonProperty
    Term term();

    /** {@return what would set it off} */
    @JsonProperty
    Optional<Term> trigger();

    /** {@return what shall make no difference: "even if a deal is reached"} */
    @Override
    @JsonProperty
    Optional<Term> regardlessOf();

    /** {@return until when the other side may avert it} */
    @JsonProperty
    Optional<PartialDate> deadline();

    /** {@return whether it is a last word; false unless set} */
    @Value.Default
    @JsonProperty
    default boolean ultimatum() {
        return false;
    }

    /**
     * Makes a threat; say whose with {@link #by}.
     *
     * @param id the id
     * @param term the announced course
     * @return the threat
     */
    static Threat of(String id, Term term) {
        return builder().id(id).term(term).build();
    }

    /** Refuses one that is set off by what it holds irrelevant; {@code build()} calls it. */
    @Value.Check
    default void check() {
        ActWords.checkRegardless(this, "trigger of the threat ");
    }

    @Override
    default List<Term> contents() {
        return List.of(term());
    }

    @Override
    default List<Term> waitsFor() {
        return trigger().stream().toList();
    }

    @Override
    default Threat by(String... parties) {
        return builder().copy(this).addAllHolders(ActWords.holders(parties)).build();
    }

    @Override
    default Threat addressedTo(String... parties) {
        return builder().copy(this).addAddressees(parties).build();
    }

    @Override
    default <R> R accept(ActVisitor<R> visitor) {
        return visitor.threat(this);
    }

    @Override
    default String summary() {
        return ActWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Threat}. */
    final class Builder extends ImmutableThreat.Builder {
        Builder() {}
    }
}
