package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Handing something over: money, arms, territory.
 */
@Value.Immutable
@JsonTypeName("transfer")
@JsonDeserialize(builder = Transfer.Builder.class)
public sealed interface Transfer extends SimpleTerm permits ImmutableTransfer {

    /** {@return what is handed over} */
    @JsonProperty
    Optional<String> what();

    /** {@return how much} */
    @JsonProperty
    Optional<Quantity> quantity();

    /** {@return the id of the party that gives} */
    @JsonProperty
    Optional<String> from();

    /** {@return the id of the party that receives} */
    @JsonProperty
    Optional<String> to();

    /**
     * Makes a transfer.
     *
     * @param issue the issue code
     * @param what what is handed over
     * @return the term
     */
    static Transfer of(String issue, String what) {
        return builder().issue(issue).what(what).build();
    }

    @Override
    default Stream<Quantity> ownQuantities() {
        return quantity().stream();
    }

    @Override
    default Transfer by(String... parties) {
        return builder().copy(this).addObligors(parties).build();
    }

    @Override
    default Transfer in(String place) {
        return builder().copy(this).place(place).build();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.transfer(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transfer}. */
    final class Builder extends ImmutableTransfer.Builder {
        Builder() {}
    }
}
