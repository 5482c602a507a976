package io.github.parley4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of the format, read from its resource. */
final class Schema {
    static final Schema SCHEMA = new Schema();
    private static final String RESOURCE = "negotiation.schema.json";

    private final String text;
    private final JsonNode root;

    private Schema() {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + RESOURCE + " must be readable.", e);
        }
        root = JsonMapper.shared().readTree(text);
    }

    String text() {
        return text;
    }

    JsonNode root() {
        return root;
    }

    /** Follows a reference, if the rule is one. */
    JsonNode resolve(JsonNode rule) {
        JsonNode reference = rule.path("$ref");
        return reference.isMissingNode()
                ? rule
                : root.at(reference.stringValue().substring(1));
    }

    /** The properties of a type of the model, in the order in which they are written; none for other types. */
    List<String> properties(String type) {
        JsonNode rule = type.equals("Negotiation") ? root : root.path("$defs").path(type);
        return List.copyOf(rule.path("properties").propertyNames());
    }
}
