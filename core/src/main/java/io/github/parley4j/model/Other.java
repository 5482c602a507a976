package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.SortedMap;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A term of no other shape, with free attributes.
 */
@Value.Immutable
@JsonTypeName("other")
@JsonDeserialize(builder = Other.Builder.class)
public sealed interface Other extends SimpleTerm permits ImmutableOther {

    /** {@return the issue; {@code other} unless set} */
    @Override
    @Value.Default
    @JsonProperty
    default String issue() {
        return "other";
    }

    /** {@return what else is known of it} */
    @JsonProperty
    @Value.NaturalOrder
    SortedMap<String, String> attributes();

    /**
     * Makes a term from its issue and its words.
     *
     * @param issue the issue code
     * @param text the words
     * @return the term
     */
    static Other of(String issue, String text) {
        return builder().issue(issue).text(text).build();
    }

    @Override
    default Other by(String... parties) {
        return builder().copy(this).addObligors(parties).build();
    }

    @Override
    default Other in(String place) {
        return builder().copy(this).place(place).build();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.other(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Other}. */
    final class Builder extends ImmutableOther.Builder {
        Builder() {}
    }
}
