package io.github.huongdan.serialization.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.serialization.format.Versions;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** Judges JSON by the published schema, as a gateway would: with another's parser and validator. */
final class JsonJudge {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Schema FIRST = schema(GuidanceSchemas.json(Versions.V1_0));
    private static final Schema CURRENT = schema(GuidanceSchemas.json());

    private JsonJudge() {}

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** Judges by the schema of the version that a document names, any but the first by the current one. */
    static List<String> errors(byte[] json) {
        JsonNode document;
        try {
            document = EXACT.readTree(json);
        } catch (JacksonException | NumberFormatException e) {
            return List.of(e.toString());
        }
        if (document.isMissingNode()) {
            return List.of("nothing there");
        }
        try {
            boolean first = document.path("format").asString("").equals(FormatName.json(Versions.V1_0));
            return (first ? FIRST : CURRENT)
                    .validate(document).stream().map(Error::toString).toList();
        } catch (JsonNodeException e) {
            // The validator compares numbers beyond 64 bits so.
            return List.of(e.getOriginalMessage());
        }
    }
}
