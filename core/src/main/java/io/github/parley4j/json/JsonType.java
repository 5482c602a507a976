package io.github.parley4j.json;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The types of JSON Schema, in words. */
enum JsonType {
    STRING("a string", "Write it in quotes."),
    NUMBER("a number", "Write it in digits, without quotes."),
    INTEGER("a whole number", "Write it in digits, without quotes."),
    BOOLEAN("true or false", "Write it without quotes."),
    ARRAY("an array", "Write it in brackets, [ ]."),
    OBJECT("an object", "Write it in braces, { }.");

    private final String words;
    private final String mend;

    JsonType(String words, String mend) {
        this.words = words;
        this.mend = mend;
    }

    static JsonType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean fits(JsonNode value) {
        return switch (this) {
            case STRING -> value.isString();
            case NUMBER -> value.isNumber();
            case INTEGER -> isWhole(value);
            case BOOLEAN -> value.isBoolean();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
        };
    }

    String mend() {
        return mend;
    }

    /** 2.0 is a whole number too, as JSON Schema has it. */
    private static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    @Override
    public String toString() {
        return words;
    }
}
