package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Binds its holder to do something.
 *
 * <p>After social commitments (Yolum and Singh): debtor, creditor, antecedent, consequent; and regardlessOf for "even if".
 */
@Value.Immutable
@JsonTypeName("commitment")
@JsonDeserialize(builder = Commitment.Builder.class)
public sealed interface Commitment extends Act permits ImmutableCommitment {

    /** {@return what is promised} */
    @JsonProperty
    Term term();

    /** {@return what must happen for it to bind} */
    @JsonProperty
    Optional<Term> antecedent();

    /** {@return what shall make no difference: "even if a deal is reached"} */
    @Override
    @JsonProperty
    Optional<Term> regardlessOf();

    /**
     * Makes a commitment; say whose with {@link #by}.
     *
     * @param id the id
     * @param term what is promised
     * @return the commitment
     */
    static Commitment of(String id, Term term) {
        return builder().id(id).term(term).build();
    }

    /** Refuses one that depends on what it holds irrelevant; {@code build()} calls it. */
    @Value.Check
    default void check() {
        ActWords.checkRegardless(this, "antecedent of the commitment ");
    }

    @Override
    default List<Term> contents() {
        return List.of(term());
    }

    @Override
    default List<Term> waitsFor() {
        return antecedent().stream().toList();
    }

    @Override
    default Commitment by(String... parties) {
        return builder().copy(this).addAllHolders(ActWords.holders(parties)).build();
    }

    @Override
    default Commitment addressedTo(String... parties) {
        return builder().copy(this).addAddressees(parties).build();
    }

    @Override
    default <R> R accept(ActVisitor<R> visitor) {
        return visitor.commitment(this);
    }

    @Override
    default String summary() {
        return ActWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commitment}. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
