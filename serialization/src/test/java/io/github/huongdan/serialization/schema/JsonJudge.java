package io.github.huongdan.serialization.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GuidanceSchemas.json(), InputFormat.JSON);

    private JsonJudge() {}

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
            return SCHEMA.validate(document).stream().map(Error::toString).toList();
        } catch (JsonNodeException e) {
            // The validator compares numbers beyond 64 bits so.
            return List.of(e.getOriginalMessage());
        }
    }
}
