package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Letting people go: hostages, prisoners, detainees.
 */
@Value.Immutable
@JsonTypeName("release")
@JsonDeserialize(builder = Release.Builder.class)
public sealed interface Release extends SimpleTerm permits ImmutableRelease {

    /** {@return the issue; unless set, {@code prisoner-release} for prisoners, inmates, detainees, else {@code hostage-release}} */
    @Override
    @Value.Default
    @JsonProperty
    default String issue() {
        return TermWords.releaseIssue(selection());
    }

    /** {@return who is let go} */
    @JsonProperty
    Selection selection();

    /**
     * Makes a release of people, without saying how many.
     *
     * @param population who they are: {@code "hostages"}, {@code "prisoners"}
     * @return the term
     */
    static Release of(String population) {
        return of(Selection.of(population));
    }

    /**
     * Makes a release of a selection.
     *
     * @param selection who is let go
     * @return the term
     */
    static Release of(Selection selection) {
        return builder().selection(selection).build();
    }

    /**
     * Makes a release of a number of people.
     *
     * @param number how many
     * @param population who they are: {@code "hostages"}, {@code "prisoners"}
     * @return the term
     */
    static Release of(Number number, String population) {
        return of(Selection.of(population, Quantity.exactly(number, "person")));
    }

    /**
     * Makes a release of everybody of a population.
     *
     * @param population who they are: {@code "hostages"}, {@code "prisoners"}
     * @return the term
     */
    static Release ofAll(String population) {
        return of(Selection.all(population));
    }

    @Override
    default Stream<Quantity> ownQuantities() {
        return selection().quantity().stream();
    }

    @Override
    default Release by(String... parties) {
        return builder().copy(this).addObligors(parties).build();
    }

    @Override
    default Release in(String place) {
        return builder().copy(this).place(place).build();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.release(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Release}. */
    final class Builder extends ImmutableRelease.Builder {
        Builder() {}
    }
}
