package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A number that a source gives about the conflict: people held, freed, killed; a stock or a flow.
 */
@Value.Immutable
@JsonDeserialize(builder = Figure.Builder.class)
public sealed interface Figure permits ImmutableFigure {

    /** {@return the id, unique among the figures of a negotiation} */
    @JsonProperty
    String id();

    /** {@return what is counted: {@code "captives returned"}} */
    @JsonProperty
    String measure();

    /** {@return of whom or what} */
    @JsonProperty
    Optional<String> subject();

    /** {@return how much} */
    @JsonProperty
    Quantity quantity();

    /** {@return the time it covers} */
    @JsonProperty
    Optional<Interval> interval();

    /** {@return where it is said; empty: entered by hand} */
    @JsonProperty
    List<Evidence> evidence();

    /** Refuses a blank id or measure; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("id of the figure", id());
        Refusal.ifBlank("measure of the figure", measure());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return "Figure[" + measure() + subject().map(s -> " of " + s).orElse("") + ": " + quantity()
                + interval().map(i -> " " + i).orElse("") + "]";
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Figure}. */
    final class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }
}
