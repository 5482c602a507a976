package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One link of the chain between a statement and the document that prints it.
 *
 * <p>After PARC 3.0 (Pareti 2016): source, cue, content; here the source.
 */
@Value.Immutable
@JsonDeserialize(builder = Attribution.Builder.class)
public sealed interface Attribution permits ImmutableAttribution {

    /** {@return the source in the words of the document: a name or {@code "a senior official"}} */
    @JsonProperty
    Optional<String> source();

    /** {@return the sort of source} */
    @JsonProperty
    Type type();

    /** {@return the id of the person who is the source} */
    @JsonProperty
    Optional<String> person();

    /** {@return the id of the party the source speaks for} */
    @JsonProperty
    Optional<String> party();

    /** {@return whether the source's own words are quoted; false unless set} */
    @Value.Default
    @JsonProperty
    default boolean direct() {
        return false;
    }

    /** {@return whether the source agreed to be quoted; {@link RecordStatus#UNSPECIFIED} unless set} */
    @Value.Default
    @JsonProperty
    default RecordStatus record() {
        return RecordStatus.UNSPECIFIED;
    }

    /** {@return the medium to which the source said it, if it is another than the document's} */
    @JsonProperty
    Optional<String> toOutlet();

    /**
     * Makes an attribution.
     *
     * @param type the sort of source
     * @param source the source in the words of the document
     * @return the attribution
     */
    static Attribution of(Type type, String source) {
        return builder().type(type).source(source).build();
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return source().orElse(Words.of(type()))
                + (record() == RecordStatus.OFF ? " (off the record)" : "")
                + toOutlet().map(o -> " to " + o).orElse("");
    }

    /** The sort of source. */
    enum Type {
        /** A person by name. */
        NAMED,
        /** An official without a name. */
        ANONYMOUS_OFFICIAL,
        /** Somebody else without a name. */
        ANONYMOUS_SOURCE,
        /** Another medium. */
        MEDIA_REPORT,
        /** A party or one of its bodies: a ministry, a statement. */
        PARTY_BODY,
        /** Nobody is given: "reportedly". */
        UNATTRIBUTED
    }

    /** Whether the source agreed to be quoted. */
    enum RecordStatus {
        /** On the record. */
        ON,
        /** Off the record. */
        OFF,
        /** The document does not say. */
        UNSPECIFIED
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Attribution}. */
    final class Builder extends ImmutableAttribution.Builder {
        Builder() {}
    }
}
