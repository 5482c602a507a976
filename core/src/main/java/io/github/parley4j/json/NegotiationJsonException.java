package io.github.parley4j.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a JSON document that is not a negotiation, or a negotiation that would not make a readable document. The
 * message names the document, the place within it, the value found there, what is required and how to mend it.
 */
public final class NegotiationJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The document, empty if it has no name. */
    private final String document;
    /** The place within it. */
    private final String pointer;

    NegotiationJsonException(String document, String pointer, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.document = document;
        this.pointer = pointer;
    }

    /** {@return the document: the path of its file, in JSON Lines with the line; empty if it was no file} */
    public Optional<String> document() {
        return document.isEmpty() ? Optional.empty() : Optional.of(document);
    }

    /** {@return where, as a JSON Pointer (RFC 6901); empty: the document as a whole} */
    public String pointer() {
        return pointer;
    }
}
