package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An issue that a source says the talks stick at: "the main sticking point is pay". What the positions themselves show is
 * worked out by {@code analysis.StickingPoints}, which sets the one against the other.
 */
@Value.Immutable
@JsonDeserialize(builder = StickingPoint.Builder.class)
public sealed interface StickingPoint permits ImmutableStickingPoint {

    /** {@return the id, unique among the sticking points of a negotiation} */
    @JsonProperty
    String id();

    /** {@return the code of the issue, of lower-case letters, digits and hyphens; see {@link IssueRegistry}} */
    @JsonProperty
    String issue();

    /** {@return whether the source calls it the main one} */
    @Value.Default
    @JsonProperty
    default boolean main() {
        return false;
    }

    /** {@return the words for it, as printed: {@code "the length of the ceasefire"}} */
    @JsonProperty
    Optional<String> text();

    /** {@return where it is said; empty: entered by hand} */
    @JsonProperty
    List<Evidence> evidence();

    /**
     * Makes one.
     *
     * @param id the id
     * @param issue the code of the issue
     * @return the sticking point
     */
    static StickingPoint of(String id, String issue) {
        return builder().id(id).issue(issue).build();
    }

    /** Refuses a blank id and an issue that is no code; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("id of the sticking point", id());
        Refusal.unlessIssueCode(issue());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return "StickingPoint[" + (main() ? "main: " : "") + issue()
                + text().map(t -> " (" + Words.oneLine(t) + ")").orElse("") + "]";
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StickingPoint}. */
    final class Builder extends ImmutableStickingPoint.Builder {
        Builder() {}
    }
}
