package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Terms that must all hold.
 */
@Value.Immutable
@JsonTypeName("all-of")
@JsonDeserialize(builder = AllOf.Builder.class)
public sealed interface AllOf extends Term permits ImmutableAllOf {

    /** {@return the terms, at least one} */
    @JsonProperty
    List<Term> terms();

    /**
     * Joins terms.
     *
     * @param terms at least one
     * @return the joined term
     */
    static AllOf of(Term... terms) {
        return builder().addTerms(terms).build();
    }

    /** Refuses an empty list; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.unless(!terms().isEmpty(), "list of terms of AllOf", "empty", "hold at least one term", "Add a term.");
    }

    @Override
    default List<SimpleTerm> leaves() {
        List<SimpleTerm> leaves = new ArrayList<>();
        terms().forEach(term -> leaves.addAll(term.leaves()));
        return List.copyOf(leaves);
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.allOf(this);
    }

    @Override
    default String summary() {
        return TermWords.joined(terms(), " and ");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AllOf}. */
    final class Builder extends ImmutableAllOf.Builder {
        Builder() {}
    }
}
