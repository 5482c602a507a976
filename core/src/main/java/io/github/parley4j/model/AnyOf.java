package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Terms of which at least one must hold.
 */
@Value.Immutable
@JsonTypeName("any-of")
@JsonDeserialize(builder = AnyOf.Builder.class)
public sealed interface AnyOf extends Term permits ImmutableAnyOf {

    /** {@return the terms, at least one} */
    @JsonProperty
    List<Term> terms();

    /**
     * Joins terms.
     *
     * @param terms at least one
     * @return the joined term
     */
    static AnyOf of(Term... terms) {
        return builder().addTerms(terms).build();
    }

    /** Refuses an empty list; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.unless(!terms().isEmpty(), "list of terms of AnyOf", "empty", "hold at least one term", "Add a term.");
    }

    @Override
    default List<SimpleTerm> leaves() {
        List<SimpleTerm> leaves = new ArrayList<>();
        terms().forEach(term -> leaves.addAll(term.leaves()));
        return List.copyOf(leaves);
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.anyOf(this);
    }

    @Override
    default String summary() {
        return TermWords.joined(terms(), " or ");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AnyOf}. */
    final class Builder extends ImmutableAnyOf.Builder {
        Builder() {}
    }
}
