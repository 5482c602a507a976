package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How a person belongs to, leads or speaks for a party, and when.
 */
@Value.Immutable
@JsonDeserialize(builder = Affiliation.Builder.class)
public sealed interface Affiliation permits ImmutableAffiliation {

    /** {@return the id of the party} */
    @JsonProperty
    String party();

    /** {@return the role in words, such as {@code "foreign minister"}} */
    @JsonProperty
    Optional<String> role();

    /** {@return the sort of tie; {@link Kind#MEMBER} unless set} */
    @Value.Default
    @JsonProperty
    default Kind kind() {
        return Kind.MEMBER;
    }

    /** {@return when it holds; absent: not known to be bounded} */
    @JsonProperty
    Optional<Interval> valid();

    /**
     * Makes an affiliation.
     *
     * @param kind the sort of tie
     * @param party the id of the party
     * @return the affiliation
     */
    static Affiliation of(Kind kind, String party) {
        return builder().kind(kind).party(party).build();
    }

    /** Refuses a blank party id; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("party id of the affiliation", party());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return role().orElse(Words.of(kind())) + " of " + Words.name(party())
                + valid().map(v -> " " + v).orElse("");
    }

    /** The sort of tie. */
    enum Kind {
        /** Decides for the party. */
        LEADER,
        /** Speaks for the party. */
        SPOKESPERSON,
        /** Belongs to the party. */
        MEMBER,
        /** Holds or forms an office of the party. */
        ORGAN_OF,
        /** Belongs to a wing at odds with its own side. */
        FACTION_OF,
        /** Supports the party from outside. */
        ALLY_OF
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Affiliation}. */
    final class Builder extends ImmutableAffiliation.Builder {
        Builder() {}
    }
}
