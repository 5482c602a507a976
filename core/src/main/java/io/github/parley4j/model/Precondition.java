package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Makes one thing depend on another: no release of hostages until a ceasefire.
 *
 * <p>The normal form: holder, consequent, condition, logic, order. "Keep fighting until a" holds back the ceasefire. The
 * orders are a subset of Allen's interval relations (1983). "Even if" is no condition: see {@link
 * Act#regardlessOf}.
 */
@Value.Immutable
@JsonTypeName("precondition")
@JsonDeserialize(builder = Precondition.Builder.class)
public sealed interface Precondition extends Act permits ImmutablePrecondition {

    /** {@return what is held back or promised} */
    @JsonProperty
    Term consequent();

    /** {@return what it waits for} */
    @JsonProperty
    Term condition();

    /** {@return how they depend; {@link Logic#NECESSARY} unless set} */
    @Value.Default
    @JsonProperty
    default Logic logic() {
        return Logic.NECESSARY;
    }

    /** {@return when the condition must hold; {@link Order#BEFORE} unless set} */
    @Value.Default
    @JsonProperty
    default Order order() {
        return Order.BEFORE;
    }

    /**
     * Makes a precondition "no consequent before condition"; say whose with {@link #by}.
     *
     * @param id the id
     * @param consequent what is held back
     * @param condition what must come first
     * @return the precondition
     */
    static Precondition of(String id, Term consequent, Term condition) {
        return builder().id(id).consequent(consequent).condition(condition).build();
    }

    /** How the consequent depends on the condition. */
    enum Logic {
        /** No consequent without the condition: until, unless, only if. */
        NECESSARY,
        /** With the condition the consequent follows: once, if. */
        SUFFICIENT,
        /** Both: in exchange for. */
        BICONDITIONAL
    }

    /** When the condition must hold, seen from the consequent. */
    enum Order {
        /** The condition comes first: until, before, once. */
        BEFORE,
        /** The condition comes first or together with it: unless, only if. */
        NOT_LATER,
        /** The condition lasts as long as the consequent: while, as long as. */
        DURING,
        /** Both together: in exchange for. */
        CONCURRENT
    }

    @Override
    default List<Term> contents() {
        return List.of(consequent());
    }

    @Override
    default List<Term> waitsFor() {
        return List.of(condition());
    }

    @Override
    default Precondition by(String... parties) {
        return builder().copy(this).addAllHolders(ActWords.holders(parties)).build();
    }

    @Override
    default Precondition addressedTo(String... parties) {
        return builder().copy(this).addAddressees(parties).build();
    }

    @Override
    default <R> R accept(ActVisitor<R> visitor) {
        return visitor.precondition(this);
    }

    @Override
    default String summary() {
        return ActWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Precondition}. */
    final class Builder extends ImmutablePrecondition.Builder {
        Builder() {}
    }
}
