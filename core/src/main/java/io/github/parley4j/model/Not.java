package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A term that must not hold: "no release while the war goes on" waits for {@code Not} of the war.
 */
@Value.Immutable
@JsonTypeName("not")
@JsonDeserialize(builder = Not.Builder.class)
public sealed interface Not extends Term permits ImmutableNot {

    /** {@return what must not hold} */
    @JsonProperty
    Term term();

    /**
     * Denies a term.
     *
     * @param term what must not hold
     * @return its denial
     */
    static Not of(Term term) {
        return builder().term(term).build();
    }

    @Override
    default List<SimpleTerm> leaves() {
        return term().leaves();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.not(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Not}. */
    final class Builder extends ImmutableNot.Builder {
        Builder() {}
    }
}
