package io.github.huongdan.validation.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Judges JSON by a JSON Schema. */
final class Schemas {

    private Schemas() {}

    static List<Error> errors(String schema, SpecificationVersion version, String json) {
        Schema read = SchemaRegistry.withDefaultDialect(version).getSchema(schema, InputFormat.JSON);
        return read.validate(json, InputFormat.JSON);
    }
}
