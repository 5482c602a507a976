package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A past deal that the negotiation follows, renews or breaks.
 */
@Value.Immutable
@JsonDeserialize(builder = Agreement.Builder.class)
public sealed interface Agreement permits ImmutableAgreement {

    /** {@return the id, unique among the agreements of a negotiation} */
    @JsonProperty
    String id();

    /** {@return its name} */
    @JsonProperty
    Optional<String> name();

    /** {@return the ids of the parties to it} */
    @JsonProperty
    List<String> parties();

    /** {@return what it provides} */
    @JsonProperty
    List<Term> terms();

    /** {@return when it was signed or declared} */
    @JsonProperty
    Optional<PartialDate> signed();

    /** {@return when it took effect} */
    @JsonProperty
    Optional<PartialDate> effective();

    /** {@return when it ended} */
    @JsonProperty
    Optional<PartialDate> ended();

    /** {@return how far it was carried out: 0 not, 1 minimally, 2 partly, 3 fully (Peace Accords Matrix)} */
    @JsonProperty
    OptionalInt implementation();

    /** {@return where it is said; empty: entered by hand} */
    @JsonProperty
    List<Evidence> evidence();

    /** Refuses a blank id and an implementation outside 0–3; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("id of the agreement", id());
        implementation()
                .ifPresent(i -> Refusal.unless(
                        i >= 0 && i <= 3,
                        "implementation of the agreement " + id(),
                        i,
                        "lie between 0 and 3",
                        "Use 0 for none and 3 for full, or leave it out."));
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return "Agreement[" + name().orElse(id()) + ", " + Words.names(parties()) + ": " + Words.join(terms(), " and ")
                + "]";
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Agreement}. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
