package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The words of a document that something rests on, and who says them how surely.
 */
@Value.Immutable
@JsonDeserialize(builder = Evidence.Builder.class)
public sealed interface Evidence permits ImmutableEvidence {

    /** {@return the id of the document} */
    @JsonProperty
    String document();

    /** {@return the first UTF-16 code unit of the words in the document's decoded text} */
    @JsonProperty
    int begin();

    /** {@return one past the last UTF-16 code unit} */
    @JsonProperty
    int end();

    /** {@return the words: exactly the slice of the text from {@code begin} to {@code end}} */
    @JsonProperty
    String exact();

    /** {@return who says so, outermost first; empty: the document itself} */
    @JsonProperty
    List<Attribution> attribution();

    /** {@return how certain the innermost source is; {@link Factuality#CT_PLUS} unless set} */
    @Value.Default
    @JsonProperty
    default Factuality factuality() {
        return Factuality.CT_PLUS;
    }

    /** {@return whether it happens or is only supposed; {@link Reality#ACTUAL} unless set} */
    @Value.Default
    @JsonProperty
    default Reality reality() {
        return Reality.ACTUAL;
    }

    /** {@return the id of the rule that read it; absent: a person did} */
    @JsonProperty
    Optional<String> rule();

    /**
     * Makes evidence that the document itself states for certain.
     *
     * @param document the id of the document
     * @param begin the first UTF-16 code unit
     * @param exact the words
     * @return the evidence
     */
    static Evidence of(String document, int begin, String exact) {
        return builder()
                .document(document)
                .begin(begin)
                .end(begin + exact.length())
                .exact(exact)
                .build();
    }

    /** {@return whether it comes from a source without a name, from other media or through two mouths or more} */
    default boolean secondHand() {
        return attribution().size() >= 2
                || attribution().stream().anyMatch(a -> switch (a.type()) {
                    case ANONYMOUS_OFFICIAL, ANONYMOUS_SOURCE, MEDIA_REPORT -> true;
                    case NAMED, PARTY_BODY, UNATTRIBUTED -> false;
                });
    }

    /** Refuses an empty or misfitting span; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("document id of the evidence", document());
        Refusal.unless(
                begin() >= 0 && begin() < end(),
                "span of the evidence",
                begin() + "–" + end(),
                "be half-open, not empty and not negative",
                "Give begin, the first code unit, and end, one past the last.");
        Refusal.unless(
                exact().length() == end() - begin(),
                "length of the exact words",
                exact().length(),
                "equal end − begin, here " + (end() - begin()),
                "Count in UTF-16 code units, as String.length does.");
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        String source = attribution().isEmpty() ? "" : " — " + Words.list(attribution());
        return "“" + Words.oneLine(exact()) + "” @" + document() + " " + begin() + "–" + end() + source;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
