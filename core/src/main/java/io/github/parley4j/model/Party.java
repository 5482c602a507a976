package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A side of the negotiation, or anyone else who holds, receives or brokers a position: a state, a group, a union …
 */
@Value.Immutable
@JsonDeserialize(builder = Party.Builder.class)
public sealed interface Party permits ImmutableParty {

    /** {@return the id, unique among the parties of a negotiation} */
    @JsonProperty
    String id();

    /** {@return the usual short name} */
    @JsonProperty
    String name();

    /** {@return what sort of actor it is; {@link PartyKind#UNIDENTIFIED} unless set} */
    @Value.Default
    @JsonProperty
    default PartyKind kind() {
        return PartyKind.UNIDENTIFIED;
    }

    /** {@return other surface forms that mean this party} */
    @JsonProperty
    List<String> aliases();

    /** {@return the id of the party that this one is a part of} */
    @JsonProperty
    Optional<String> memberOf();

    /** {@return ids in other registers, by scheme: {@code wikidata}, {@code ucdp}, {@code iso3} …} */
    @JsonProperty
    @Value.NaturalOrder
    SortedMap<String, String> externalIds();

    /**
     * Makes a party whose id is the slug of its name: {@code "United Nations"} becomes {@code united-nations}.
     *
     * @param kind what sort of actor it is
     * @param name the usual short name
     * @return the party
     */
    static Party of(PartyKind kind, String name) {
        return builder().id(Slug.of(name)).name(name).kind(kind).build();
    }

    /**
     * Makes a state.
     *
     * @param name the usual short name
     * @return the party
     */
    static Party state(String name) {
        return of(PartyKind.STATE, name);
    }

    /**
     * Makes a non-state armed group.
     *
     * @param name the usual short name
     * @return the party
     */
    static Party armedGroup(String name) {
        return of(PartyKind.ARMED_GROUP, name);
    }

    /**
     * Makes an organisation of states.
     *
     * @param name the usual short name
     * @return the party
     */
    static Party igo(String name) {
        return of(PartyKind.IGO, name);
    }

    /**
     * Makes a trade union.
     *
     * @param name the usual short name
     * @return the party
     */
    static Party union(String name) {
        return of(PartyKind.UNION, name);
    }

    /**
     * Makes a company.
     *
     * @param name the usual short name
     * @return the party
     */
    static Party company(String name) {
        return of(PartyKind.COMPANY, name);
    }

    /**
     * Takes over what another description of the same party says besides: this one has precedence, and nothing is lost of
     * names and ties.
     *
     * @param other the party as another source knows it
     * @return both in one, under this id and name
     */
    default Party plus(Party other) {
        return Union.of(this, other);
    }

    /** Refuses a blank id or name; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("id of the party", id());
        Refusal.ifBlank("name of the party", name());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return name() + " (" + Words.of(kind()) + ")";
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Party}. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
