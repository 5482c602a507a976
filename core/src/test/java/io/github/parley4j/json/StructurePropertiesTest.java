package io.github.parley4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reader and a general validator of the schema judge damaged documents alike. */
class StructurePropertiesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WHOLE = NegotiationJson.standard().write(Talks.VALLEY);
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1.0",
            "1e12",
            "\"\"",
            "\"x\"",
            "\"NO_SUCH\"",
            "[]",
            "{}",
            "[null]",
            "{\"type\": \"not\"}",
            "{\"type\": 1}",
            "{\"type\": \"permanent\"}");

    @Provide
    Arbitrary<Damage> damages() {
        return Arbitraries.integers()
                .between(0, nodes(JSON.readTree(WHOLE)).size() - 1)
                .flatMap(node -> Arbitraries.of(Kind.class)
                        .flatMap(kind -> Arbitraries.of(VALUES)
                                .flatMap(value -> Arbitraries.integers()
                                        .between(0, 20)
                                        .map(child -> new Damage(node, kind, child, value)))));
    }

    enum Kind {
        DROP,
        REPLACE,
        ADD
    }

    record Damage(int node, Kind kind, int child, String value) {
        String done() {
            JsonNode whole = JSON.readTree(WHOLE);
            JsonNode damaged = nodes(whole).get(node);
            JsonNode put = JSON.readTree(value);
            if (damaged instanceof ObjectNode object) {
                List<String> names = List.copyOf(object.propertyNames());
                String name = names.isEmpty() ? "none" : names.get(child % names.size());
                switch (kind) {
                    case DROP -> object.remove(name);
                    case REPLACE -> object.set(name, put);
                    case ADD -> object.set(name + "s", put);
                }
            } else if (damaged instanceof ArrayNode array && !array.isEmpty()) {
                switch (kind) {
                    case DROP -> array.remove(child % array.size());
                    case REPLACE -> array.set(child % array.size(), put);
                    case ADD -> array.add(put);
                }
            }
            return whole.toString();
        }
    }

    @Property(tries = 400)
    void whatTheReaderAcceptsIsValidAndWhatItFindsMisshapenIsNot(@ForAll("damages") Damage damage) {
        String document = damage.done();
        boolean valid = Validator.errors(document).isEmpty();
        try {
            NegotiationJson.standard().read(document);
            assertThat(valid).as(document).isTrue();
        } catch (NegotiationJsonException e) {
            if (e.getMessage().contains(" must ") && !e.getMessage().contains(" cannot exist: ")) {
                assertThat(valid).as(e.getMessage()).isFalse();
            }
        }
    }

    @Test
    void theReaderUnderstandsEveryKeywordOfTheSchemaOrLeavesItToTheConstructors() {
        List<String> understood = List.of(
                "$ref",
                "additionalProperties",
                "const",
                "enum",
                "format",
                "items",
                "maximum",
                "minimum",
                "oneOf",
                "properties",
                "required",
                "type");
        List<String> leftToConstructors =
                List.of("anyOf", "if", "minItems", "minLength", "minProperties", "pattern", "then");
        List<String> remarks = List.of("$defs", "$id", "$schema", "default", "description", "title");
        List<String> known = new ArrayList<>(understood);
        known.addAll(leftToConstructors);
        known.addAll(remarks);
        assertThat(keywords(JSON.readTree(NegotiationJson.schema()))).isSubsetOf(known);
    }

    private static List<String> keywords(JsonNode rule) {
        List<String> keywords = new ArrayList<>();
        rule.properties().forEach(keyword -> {
            String name = keyword.getKey();
            keywords.add(name);
            if (name.equals("properties") || name.equals("$defs")) {
                keyword.getValue().forEach(r -> keywords.addAll(keywords(r)));
            } else if (keyword.getValue().isObject() && !name.equals("default")) {
                keywords.addAll(keywords(keyword.getValue()));
            } else if (name.endsWith("Of")) {
                keyword.getValue().forEach(r -> keywords.addAll(keywords(r)));
            }
        });
        return keywords;
    }

    private static List<JsonNode> nodes(JsonNode root) {
        List<JsonNode> nodes = new ArrayList<>();
        nodes.add(root);
        root.forEach(child -> nodes.addAll(nodes(child)));
        return nodes;
    }
}
