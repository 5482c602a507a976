package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A named person who speaks or acts for a party.
 */
@Value.Immutable
@JsonDeserialize(builder = Person.Builder.class)
public sealed interface Person permits ImmutablePerson {

    /** {@return the id, unique among the people of a negotiation} */
    @JsonProperty
    String id();

    /** {@return the fullest form of the name} */
    @JsonProperty
    String name();

    /** {@return other forms of the name} */
    @JsonProperty
    List<String> aliases();

    /** {@return titles as printed, such as {@code "Prime Minister"}} */
    @JsonProperty
    List<String> titles();

    /** {@return the parties the person belongs to, first the one usually acted for} */
    @JsonProperty
    List<Affiliation> affiliations();

    /**
     * Makes a person whose id is the slug of the name.
     *
     * @param name the fullest form of the name
     * @param affiliations the parties the person belongs to
     * @return the person
     */
    static Person of(String name, Affiliation... affiliations) {
        return builder()
                .id(Slug.of(name))
                .name(name)
                .addAffiliations(affiliations)
                .build();
    }

    /**
     * Takes over what another description of the same person says besides: this one has precedence, and nothing is lost of
     * names and ties.
     *
     * @param other the person as another source knows it
     * @return both in one, under this id and name
     */
    default Person plus(Person other) {
        return Union.of(this, other);
    }

    /** Refuses a blank id or name; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("id of the person", id());
        Refusal.ifBlank("name of the person", name());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        String ties = Words.list(affiliations());
        return ties.isEmpty() ? name() : name() + " (" + ties + ")";
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
