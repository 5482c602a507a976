package io.github.parley4j.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** An independent judge of documents: a general validator of JSON Schema. */
final class Validator {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(NegotiationJson.schema(), InputFormat.JSON);

    private Validator() {}

    static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
