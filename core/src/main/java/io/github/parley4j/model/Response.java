package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Answers an act, or something on the table that no known act put there.
 */
@Value.Immutable
@JsonTypeName("response")
@JsonDeserialize(builder = Response.Builder.class)
public sealed interface Response extends Act permits ImmutableResponse {

    /** {@return the answer} */
    @JsonProperty
    Kind kind();

    /** {@return the id of the act that is answered} */
    @JsonProperty
    Optional<String> to();

    /** {@return what is answered, where the source names it} */
    @JsonProperty
    Optional<Term> term();

    /** {@return on what the answer depends; a conditional acceptance has one} */
    @JsonProperty
    Optional<Term> conditions();

    /**
     * Makes an answer to an act; say whose with {@link #by}.
     *
     * @param id the id
     * @param kind the answer
     * @param to the id of the act that is answered
     * @return the response
     */
    static Response of(String id, Kind kind, String to) {
        return builder().id(id).kind(kind).to(to).build();
    }

    /**
     * Makes an answer to a term; say whose with {@link #by}.
     *
     * @param id the id
     * @param kind the answer
     * @param term what is answered
     * @return the response
     */
    static Response of(String id, Kind kind, Term term) {
        return builder().id(id).kind(kind).term(term).build();
    }

    /** Refuses an answer to nothing and a conditional acceptance without condition; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.unless(
                to().isPresent() || term().isPresent(),
                "subject of the response " + id(),
                "none",
                "be an act or a term",
                "Set to(…), term(…) or both.");
        Refusal.unless(
                kind() != Kind.CONDITIONAL_ACCEPT || conditions().isPresent(),
                "condition of the response " + id(),
                "none",
                "be given for " + Kind.CONDITIONAL_ACCEPT,
                "Set conditions(…), or use " + Kind.ACCEPT + ".");
    }

    /** The answers. */
    enum Kind {
        /** Yes. */
        ACCEPT,
        /** Yes, if. */
        CONDITIONAL_ACCEPT,
        /** No. */
        REJECT,
        /** Other terms instead. */
        COUNTER,
        /** Changes wanted. */
        AMENDMENT_SOUGHT,
        /** Being studied. */
        UNDER_REVIEW,
        /** None yet. */
        PENDING,
        /** An earlier answer or offer taken back. */
        WITHDRAWN
    }

    @Override
    default Optional<String> refersTo() {
        return to();
    }

    @Override
    default List<Term> contents() {
        return term().stream().toList();
    }

    @Override
    default List<Term> waitsFor() {
        return conditions().stream().toList();
    }

    @Override
    default Response by(String... parties) {
        return builder().copy(this).addAllHolders(ActWords.holders(parties)).build();
    }

    @Override
    default Response addressedTo(String... parties) {
        return builder().copy(this).addAddressees(parties).build();
    }

    @Override
    default <R> R accept(ActVisitor<R> visitor) {
        return visitor.response(this);
    }

    @Override
    default String summary() {
        return ActWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Response}. */
    final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
