package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A term that is not composed of others: somebody does something, somewhere, by some day. */
public sealed interface SimpleTerm extends Term
        permits Cessation, Release, Withdrawal, Access, Transfer, Measure, Process, Other {
    /** {@return the issue code, of lower-case letters, digits and hyphens; see {@link IssueRegistry}} */
    @JsonProperty
    String issue();

    /** {@return the ids of the parties that have to perform it} */
    @JsonProperty
    List<String> obligors();

    /** {@return the ids of the parties that gain from it} */
    @JsonProperty
    List<String> beneficiaries();

    /** {@return where} */
    @JsonProperty
    Optional<String> place();

    /** {@return by when} */
    @JsonProperty
    Optional<PartialDate> deadline();

    /** {@return the words for it, as printed} */
    @JsonProperty
    Optional<String> text();

    /** {@return stated quantities that have no field of their own in this shape} */
    @JsonProperty
    List<Quantity> quantities();

    /** {@return the quantities in the fields of this shape, in order} */
    default Stream<Quantity> ownQuantities() {
        return Stream.empty();
    }

    /** {@return every quantity of the term: those of its shape, then {@link #quantities}} */
    default List<Quantity> allQuantities() {
        return Stream.concat(ownQuantities(), quantities().stream()).toList();
    }

    /**
     * Adds parties that have to perform it.
     *
     * @param parties their ids
     * @return a copy with these obligors added
     */
    SimpleTerm by(String... parties);

    /**
     * Sets where it is to happen.
     *
     * @param place the place
     * @return a copy with this place
     */
    SimpleTerm in(String place);

    @Override
    default List<SimpleTerm> leaves() {
        return List.of(this);
    }

    /** Refuses an issue that is no code; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.unlessIssueCode(issue());
    }
}
