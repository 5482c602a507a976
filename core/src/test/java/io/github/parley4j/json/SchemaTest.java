package io.github.parley4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(NegotiationJson.schema());

    @Test
    void theSchemaIsAValidSchema() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(NegotiationJson.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaIsNamedByAUrnThatLeadsToNoHost() {
        assertThat(SCHEMA.get("$id").stringValue()).isEqualTo("urn:parley4j:schema:negotiation:1");
    }

    @Test
    void aNegotiationWithEveryTypeIsValid() {
        assertThat(Validator.errors(NegotiationJson.standard().write(Talks.VALLEY)))
                .isEmpty();
    }

    @Test
    void theValidatorFindsFault() {
        assertThat(Validator.errors(
                        "{\"parley\": 1, \"id\": \"n\", \"acts\": [{\"type\": \"demand\", \"id\": \"d\"}]}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void aTypeHasThePropertiesOfTheModel(Class<?> noun) {
        Set<String> expected = new TreeSet<>();
        for (Method method : noun.getMethods()) {
            if (method.isAnnotationPresent(JsonProperty.class)) {
                expected.add(method.getName());
            }
        }
        if (noun.isAnnotationPresent(JsonTypeName.class)) {
            expected.add("type");
            assertThat(rule(noun).at("/properties/type/const").stringValue())
                    .isEqualTo(noun.getAnnotation(JsonTypeName.class).value());
        }
        if (noun == Negotiation.class) {
            expected.add("parley");
        }
        assertThat(new TreeSet<>(rule(noun).path("properties").propertyNames())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void choicesAreThoseOfTheModel(Class<?> noun) {
        for (Method method : noun.getMethods()) {
            if (method.isAnnotationPresent(JsonProperty.class)
                    && method.getReturnType().isEnum()) {
                assertThat(strings(rule(noun)
                                .path("properties")
                                .path(method.getName())
                                .path("enum")))
                        .as(noun.getSimpleName() + "." + method.getName())
                        .isEqualTo(Arrays.stream(method.getReturnType().getEnumConstants())
                                .map(Object::toString)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sealedNouns")
    void kindsAreThoseOfTheModel(Class<?> sealed) {
        List<String> names = strings(rule(sealed).path("oneOf").findValues("$ref"));
        assertThat(names)
                .containsExactlyElementsOf(leaves(sealed)
                        .map(leaf -> "#/$defs/" + leaf.getSimpleName())
                        .toList());
    }

    static Stream<Class<?>> sealedNouns() {
        return Stream.of(Act.class, Term.class, TermDuration.class);
    }

    /** Every type that a negotiation can hold. */
    static Set<Class<?>> nouns() {
        Set<Class<?>> nouns = new LinkedHashSet<>();
        collect(Negotiation.class, nouns);
        return nouns;
    }

    private static void collect(Type type, Set<Class<?>> nouns) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, nouns));
        } else if (type instanceof Class<?> noun
                && noun.isSealed()
                && noun.getPackage() == Negotiation.class.getPackage()) {
            leaves(noun).filter(nouns::add).forEach(leaf -> {
                for (Method method : leaf.getMethods()) {
                    if (method.isAnnotationPresent(JsonProperty.class)) {
                        collect(method.getGenericReturnType(), nouns);
                    }
                }
            });
        }
    }

    /** The interfaces whose only implementation is generated. */
    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted[0].isInterface() ? Arrays.stream(permitted).flatMap(SchemaTest::leaves) : Stream.of(type);
    }

    private static JsonNode rule(Class<?> noun) {
        return noun == Negotiation.class ? SCHEMA : SCHEMA.path("$defs").path(noun.getSimpleName());
    }

    private static List<String> strings(Iterable<JsonNode> values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }
}
