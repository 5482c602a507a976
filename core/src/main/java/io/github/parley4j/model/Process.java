package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A step of the negotiation or of carrying a deal out. As a consequent of a precondition it is a gate: no talks, no deal
 * before something else.
 */
@Value.Immutable
@JsonTypeName("process")
@JsonDeserialize(builder = Process.Builder.class)
@SuppressWarnings("JavaLangClash") // the field's own word for it; import this one by name
public sealed interface Process extends SimpleTerm permits ImmutableProcess {

    /** {@return the issue; unless set, the one that fits the step} */
    @Override
    @Value.Default
    @JsonProperty
    default String issue() {
        return step().issue;
    }

    /** {@return the step} */
    @JsonProperty
    Step step();

    /** {@return the issue code that the step is about: talks about prisoners} */
    @JsonProperty
    Optional<String> about();

    /** {@return whether it opens the way to an agreement, so that a party can hold it back: contact, talks, agreement …} */
    @JsonIgnore
    default boolean isGate() {
        return switch (step()) {
            case CONTACT, TALKS, AGREEMENT, SIGNING, IMPLEMENTATION -> true;
            case MONITORING, GUARANTEE, VOTE, DISARMAMENT, OTHER -> false;
        };
    }

    /**
     * Makes a step.
     *
     * @param step the step
     * @return the term
     */
    static Process of(Step step) {
        return builder().step(step).build();
    }

    /**
     * Makes talks.
     *
     * @return the term
     */
    static Process talks() {
        return of(Step.TALKS);
    }

    /**
     * Makes an agreement as a whole.
     *
     * @return the term
     */
    static Process agreement() {
        return of(Step.AGREEMENT);
    }

    /** The steps. */
    enum Step {
        /** Any contact. */
        CONTACT("talks"),
        /** Negotiations. */
        TALKS("talks"),
        /** Reaching a deal. */
        AGREEMENT("agreement"),
        /** Signing a deal. */
        SIGNING("agreement"),
        /** Carrying a deal out. */
        IMPLEMENTATION("agreement"),
        /** Watching that a deal is kept. */
        MONITORING("security-arrangement"),
        /** Vouching for a deal. */
        GUARANTEE("security-arrangement"),
        /** A vote or referendum. */
        VOTE("elections"),
        /** Laying down arms. */
        DISARMAMENT("disarmament"),
        /** Another step. */
        OTHER("other");

        private final String issue;

        Step(String issue) {
            this.issue = issue;
        }
    }

    @Override
    default Process by(String... parties) {
        return builder().copy(this).addObligors(parties).build();
    }

    @Override
    default Process in(String place) {
        return builder().copy(this).place(place).build();
    }

    @Override
    default <R> R accept(TermVisitor<R> visitor) {
        return visitor.process(this);
    }

    @Override
    default String summary() {
        return TermWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Process}. */
    final class Builder extends ImmutableProcess.Builder {
        Builder() {}
    }
}
