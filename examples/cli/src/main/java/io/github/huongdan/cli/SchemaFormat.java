package io.github.huongdan.cli;

import io.github.huongdan.serialization.schema.GuidanceSchemas;
import java.util.Locale;

/** What {@code schema} prints the schema of; the names are what the user types. */
enum SchemaFormat {
    JSON,
    XML;

    String schema() {
        return switch (this) {
            case JSON -> GuidanceSchemas.json();
            case XML -> GuidanceSchemas.xml();
        };
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
