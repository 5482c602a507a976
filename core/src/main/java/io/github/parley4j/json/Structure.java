package io.github.parley4j.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Checks that a document has the structure that the schema prescribes: types, properties, choices, ranges. What else the
 * schema says of single values, the constructors of the model check, whose messages know what the values mean.
 */
final class Structure {
    private final Schema schema;

    Structure(Schema schema) {
        this.schema = schema;
    }

    void check(JsonNode document, String name) {
        check(document, schema.root(), Place.root(name));
    }

    private void check(JsonNode value, JsonNode unresolved, Place place) {
        JsonNode rule = schema.resolve(unresolved);
        if (rule.has("oneOf")) {
            check(value, choice(value, rule, place), place);
        } else if (rule.has("const")) {
            if (!value.equals(rule.get("const"))) {
                throw place.refuse(value, "be " + rule.get("const"), "This version of Parley reads no other.");
            }
        } else if (rule.has("enum")) {
            if (StreamSupport.stream(rule.get("enum").spliterator(), false).noneMatch(value::equals)) {
                throw place.refuse(value, "be one of " + words(rule.get("enum")), "Write it exactly so, in quotes.");
            }
        } else {
            JsonType type = JsonType.of(rule.get("type").stringValue());
            if (!type.fits(value)) {
                throw place.refuse(value, "be " + type, value.isNull() ? "Leave out what is unknown." : type.mend());
            }
            switch (type) {
                case OBJECT -> properties(value, rule, place);
                case ARRAY -> items(value, rule.get("items"), place);
                case NUMBER, INTEGER -> range(value, rule, place);
                case STRING -> date(value, rule, place);
                case BOOLEAN -> {}
            }
        }
    }

    private JsonNode choice(JsonNode value, JsonNode rule, Place place) {
        Map<String, JsonNode> choices = new LinkedHashMap<>();
        for (JsonNode choice : rule.get("oneOf")) {
            JsonNode resolved = schema.resolve(choice);
            choices.put(resolved.at("/properties/type/const").stringValue(), resolved);
        }
        String names = String.join(", ", choices.keySet());
        if (!value.isObject() || !value.has("type")) {
            throw place.refuse(value, "be an object with a type, one of " + names, "Write {\"type\": \"…\", …}.");
        }
        JsonNode type = value.get("type");
        JsonNode chosen = type.isString() ? choices.get(type.stringValue()) : null;
        if (chosen == null) {
            throw place.in("type").refuse(type, "be one of " + names, "Write it exactly so, in quotes.");
        }
        return chosen;
    }

    private void properties(JsonNode value, JsonNode rule, Place place) {
        JsonNode known = rule.path("properties");
        for (JsonNode required : rule.path("required")) {
            if (!value.has(required.stringValue())) {
                String name = required.stringValue();
                throw place.refuse(value, "have the property " + name, "Add " + name + hint(known.get(name)) + ".");
            }
        }
        JsonNode others = rule.path("additionalProperties");
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            String name = property.getKey();
            if (known.has(name)) {
                check(property.getValue(), known.get(name), place.in(name));
            } else if (others.isObject()) {
                check(property.getValue(), others, place.in(name));
            } else {
                throw place.in(name)
                        .refuse(
                                property.getValue(),
                                "have one of the names " + String.join(", ", known.propertyNames()),
                                "Mend the name, or leave the property out.");
            }
        }
    }

    private String hint(JsonNode unresolved) {
        JsonNode rule = schema.resolve(unresolved);
        if (rule.has("const")) {
            return ": " + rule.get("const");
        }
        return rule.has("enum") ? ", one of " + words(rule.get("enum")) : "";
    }

    private void items(JsonNode value, JsonNode rule, Place place) {
        for (int i = 0; i < value.size(); i++) {
            check(value.get(i), rule, place.at(i));
        }
    }

    private static void date(JsonNode value, JsonNode rule, Place place) {
        if (rule.has("format")) {
            try {
                LocalDate.parse(value.stringValue());
            } catch (DateTimeException e) {
                throw place.refuse(
                        value, "be a day of the calendar, written YYYY-MM-DD", "Correct it, or leave it out.", e);
            }
        }
    }

    private static void range(JsonNode value, JsonNode rule, Place place) {
        if (rule.has("minimum")
                && (value.decimalValue().compareTo(rule.get("minimum").decimalValue()) < 0
                        || value.decimalValue().compareTo(rule.get("maximum").decimalValue()) > 0)) {
            throw place.refuse(
                    value,
                    "lie between " + rule.get("minimum") + " and " + rule.get("maximum"),
                    "Correct it, or leave it out if it is unknown.");
        }
    }

    private static String words(JsonNode options) {
        return StreamSupport.stream(options.spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.joining(", "));
    }
}
