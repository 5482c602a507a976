package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A subject of negotiation: an open code with its meaning and its counterparts in other codebooks.
 */
@Value.Immutable
@JsonDeserialize(builder = Issue.Builder.class)
public sealed interface Issue permits ImmutableIssue {

    /** {@return the code, of lower-case letters, digits and hyphens} */
    @JsonProperty
    String code();

    /** {@return the group of issues it belongs to: {@code security}, {@code people} …} */
    @JsonProperty
    String group();

    /** {@return the name that people read} */
    @JsonProperty
    String label();

    /** {@return what it covers} */
    @JsonProperty
    String definition();

    /** {@return the nearest codes elsewhere, by scheme: {@code pax}, {@code ucdp}, {@code pam}, {@code plover}, {@code cameo}} */
    @JsonProperty
    @Value.NaturalOrder
    SortedMap<String, List<String>> crosswalk();

    /**
     * Makes an issue of your own, without counterparts elsewhere.
     *
     * @param code the code
     * @param group the group
     * @param label the name that people read
     * @param definition what it covers
     * @return the issue
     */
    static Issue of(String code, String group, String label, String definition) {
        return builder()
                .code(code)
                .group(group)
                .label(label)
                .definition(definition)
                .build();
    }

    /** Refuses a malformed code; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.unlessIssueCode(code());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return code() + " (" + group() + "): " + definition();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Issue}. */
    final class Builder extends ImmutableIssue.Builder {
        Builder() {}
    }
}
