package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The part that a party plays in the negotiation. One party may play several, at one time or in turn.
 */
@Value.Immutable
@JsonDeserialize(builder = Participation.Builder.class)
public sealed interface Participation permits ImmutableParticipation {

    /** {@return the id of the party} */
    @JsonProperty
    String party();

    /** {@return the part it plays} */
    @JsonProperty
    ParticipationRole role();

    /** {@return when it plays that part; absent: not known to be bounded} */
    @JsonProperty
    Optional<Interval> valid();

    /** {@return where it is said; empty: entered by hand} */
    @JsonProperty
    List<Evidence> evidence();

    /**
     * Makes a participation.
     *
     * @param party the id of the party
     * @param role the part it plays
     * @return the participation
     */
    static Participation of(String party, ParticipationRole role) {
        return builder().party(party).role(role).build();
    }

    /** Refuses a blank party id; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("party id of the participation", party());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return Words.name(party()) + " as " + Words.of(role())
                + valid().map(v -> " " + v).orElse("");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Participation}. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
