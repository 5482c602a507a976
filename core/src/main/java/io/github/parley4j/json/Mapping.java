package io.github.parley4j.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** How Jackson is to read and write the model. */
final class Mapping {
    static final String VERSION = "parley";

    private Mapping() {}

    static JsonMapper within(Limits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxSize())
                        .maxNameLength(limits.maxSize())
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .build())
                .build();
        JsonInclude.Value unlessEmpty =
                JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
        return JsonMapper.builder(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // they get a message of our own
                .changeDefaultVisibility(v -> v.with(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(List.class, c -> c.setInclude(unlessEmpty))
                .withConfigOverride(SortedMap.class, c -> c.setInclude(unlessEmpty))
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new Order(), new JacksonAnnotationIntrospector()))
                .addMixIn(Negotiation.class, Versioned.class)
                .defaultPrettyPrinter(pretty())
                .build();
    }

    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines);
    }

    /** Puts the version of the format first. */
    @JsonAppend(attrs = @JsonAppend.Attr(VERSION), prepend = true)
    private interface Versioned {}

    /** Orders properties as the schema does, rather than by reflection. */
    private static final class Order extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public String[] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
            Class<?> raw = type.getRawType();
            Class<?> noun = raw.isInterface() || raw.getInterfaces().length == 0 ? raw : raw.getInterfaces()[0];
            return Schema.SCHEMA.properties(noun.getSimpleName()).toArray(String[]::new);
        }
    }
}
