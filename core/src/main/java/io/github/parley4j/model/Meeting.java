package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An encounter of parties, held or planned.
 */
@Value.Immutable
@JsonDeserialize(builder = Meeting.Builder.class)
public sealed interface Meeting permits ImmutableMeeting {

    /** {@return the id, unique among the meetings of a negotiation} */
    @JsonProperty
    String id();

    /** {@return the ids of the parties that take part} */
    @JsonProperty
    List<String> participants();

    /** {@return the ids of the people who take part} */
    @JsonProperty
    List<String> people();

    /** {@return the id of the party that provides the place} */
    @JsonProperty
    Optional<String> host();

    /** {@return the place, as printed} */
    @JsonProperty
    Optional<String> venue();

    /** {@return when, as far as it is known} */
    @JsonProperty
    Optional<PartialDate> time();

    /** {@return when, as printed: {@code "Tuesday evening"}} */
    @JsonProperty
    Optional<String> timeText();

    /** {@return how they meet; {@link Format#UNSPECIFIED} unless set} */
    @Value.Default
    @JsonProperty
    default Format format() {
        return Format.UNSPECIFIED;
    }

    /** {@return whether it took place; {@link Status#UNSPECIFIED} unless set} */
    @Value.Default
    @JsonProperty
    default Status status() {
        return Status.UNSPECIFIED;
    }

    /** {@return where it is said; empty: entered by hand} */
    @JsonProperty
    List<Evidence> evidence();

    /** Refuses a blank id; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("id of the meeting", id());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return "Meeting[" + Words.names(participants())
                + venue().map(v -> " in " + v).orElse("")
                + timeText()
                        .or(() -> time().map(PartialDate::summary))
                        .map(t -> ", " + t)
                        .orElse("")
                + (status() == Status.UNSPECIFIED ? "" : "; " + Words.of(status())) + "]";
    }

    /** How they meet. */
    enum Format {
        /** Face to face. */
        DIRECT,
        /** Through a go-between. */
        INDIRECT,
        /** By telephone or video. */
        PHONE,
        /** More than two sides at one table. */
        MULTILATERAL,
        /** The source does not say. */
        UNSPECIFIED
    }

    /** Whether it took place. */
    enum Status {
        /** It took place. */
        HELD,
        /** It is taking place. */
        ONGOING,
        /** It is announced. */
        PLANNED,
        /** It was called off. */
        CANCELLED,
        /** The source does not say. */
        UNSPECIFIED
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Meeting}. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
