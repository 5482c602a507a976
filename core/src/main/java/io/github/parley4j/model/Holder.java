package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who holds an act: a party, a person acting for it, or a wing of it that may differ from the rest.
 */
@Value.Immutable
@JsonDeserialize(builder = Holder.Builder.class)
public sealed interface Holder permits ImmutableHolder {

    /** {@return the id of the party} */
    @JsonProperty
    Optional<String> party();

    /** {@return the id of the person} */
    @JsonProperty
    Optional<String> person();

    /** {@return the wing or body within the party: {@code "war cabinet"}} */
    @JsonProperty
    Optional<String> faction();

    /**
     * Makes a holder.
     *
     * @param party the id of the party
     * @return the holder
     */
    static Holder of(String party) {
        return builder().party(party).build();
    }

    /**
     * Makes a holder for whom a person acts.
     *
     * @param party the id of the party
     * @param person the id of the person
     * @return the holder
     */
    static Holder of(String party, String person) {
        return builder().party(party).person(person).build();
    }

    /** Refuses a holder that names nobody; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.unless(
                party().isPresent() || person().isPresent() || faction().isPresent(),
                "holder",
                "nobody",
                "name a party, a person or a faction",
                "For an unknown holder leave the list of holders empty.");
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return ActWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Holder}. */
    final class Builder extends ImmutableHolder.Builder {
        Builder() {}
    }
}
