package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A source that evidence points into.
 */
@Value.Immutable
@JsonDeserialize(builder = Document.Builder.class)
public sealed interface Document permits ImmutableDocument {

    /** {@return the id, unique among the documents of a negotiation} */
    @JsonProperty
    String id();

    /** {@return the headline} */
    @JsonProperty
    Optional<String> title();

    /** {@return the day of publication, if known; never inferred from the body} */
    @JsonProperty
    Optional<LocalDate> date();

    /** {@return who published it, or where} */
    @JsonProperty
    Optional<String> source();

    /** {@return the decoded text that evidence offsets count in, in UTF-16 code units} */
    @JsonProperty
    Optional<String> text();

    /**
     * Makes a document with its text.
     *
     * @param id the id
     * @param text the decoded text
     * @return the document
     */
    static Document of(String id, String text) {
        return builder().id(id).text(text).build();
    }

    /**
     * Quotes the words between two offsets.
     *
     * @param begin first UTF-16 code unit
     * @param end one past the last
     * @return evidence with exactly those words, stated by the document itself
     * @throws IllegalStateException if the document has no text
     * @throws IllegalArgumentException if the offsets do not lie in the text
     */
    default Evidence quote(int begin, int end) {
        String words = text().orElseThrow(() -> new IllegalStateException(
                "The document (" + id() + ") must have its text to be quoted. Build it with text(…)."));
        Refusal.unless(
                begin >= 0 && begin < end && end <= words.length(),
                "span of the quote",
                begin + "–" + end,
                "be half-open, not empty and within 0–" + words.length(),
                "Offsets are UTF-16 code units.");
        return Evidence.of(id(), begin, words.substring(begin, end));
    }

    /** Refuses a blank id; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.ifBlank("id of the document", id());
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return "Document[" + id() + title().map(t -> ": " + t).orElse("")
                + date().map(d -> ", " + d).orElse("") + "]";
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Document}. */
    final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
