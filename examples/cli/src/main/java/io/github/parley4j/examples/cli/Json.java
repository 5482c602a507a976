package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Extraction;
import io.github.parley4j.json.NegotiationJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Results as JSON: on one line each, or laid out for reading. */
final class Json {
    private Json() {}

    static String line(Extraction extraction) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            NegotiationJson.standard().writeLines(Stream.of(extraction.negotiation()), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    static String page(Extraction extraction) {
        return NegotiationJson.standard().write(extraction.negotiation());
    }
}
