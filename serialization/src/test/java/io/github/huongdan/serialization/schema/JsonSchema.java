package io.github.huongdan.serialization.schema;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.Marker;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Variants;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of the format's table. */
final class JsonSchema {

    private static final String DATE = "date";
    private static final String INTEGER = "integer";

    private final Descriptions descriptions;
    private final ObjectNode definitions = object();

    private JsonSchema(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    static String of(Descriptions descriptions) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(new JsonSchema(descriptions).schema())
                + "\n";
    }

    private ObjectNode schema() {
        ObjectNode schema = object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:huongdan:guidance:" + FormatVersion.CURRENT);
        schema.put(
                "$comment",
                "The reader refuses besides, since no schema can say it: duplicate keys, halves of surrogate pairs, any"
                        + " encoding but UTF-8, and what is beyond its limits.");
        schema.put("title", "Huongdan guidance document, format " + FormatVersion.CURRENT);
        schema.setAll(shape(FormatFields.DOCUMENT));
        for (Shape<?> shape : FormatFields.shapes()) {
            if (shape != FormatFields.DOCUMENT) {
                definitions.set(shape.name(), shape(shape));
            }
        }
        definitions.set(DATE, date());
        definitions.set(INTEGER, integer());
        schema.set("$defs", definitions);
        return schema;
    }

    private ObjectNode shape(Shape<?> shape) {
        ObjectNode schema = object();
        schema.put("description", descriptions.of(shape));
        schema.put("type", "object");
        ArrayNode required = JsonMapper.shared().createArrayNode();
        ObjectNode properties = object();
        Marker marker = shape.marker();
        if (marker != null) {
            required.add(marker.key());
            properties
                    .putObject(marker.key())
                    .put("description", descriptions.of(shape, marker.key()))
                    .put("const", marker.value());
        }
        for (Field<?> field : shape.fields()) {
            if (field.required()) {
                required.add(field.key());
            }
            properties.set(field.key(), field(shape, field));
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private ObjectNode field(Shape<?> owner, Field<?> field) {
        ObjectNode schema = object();
        String description = descriptions.of(owner, field.key());
        schema.put("description", description);
        switch (field.kind()) {
            case TEXT -> schema.put("type", "string");
            case INTEGER -> refer(schema, INTEGER);
            case COUNT -> {
                refer(schema, INTEGER);
                schema.put("minimum", (Integer) field.absent()).put("default", (Integer) field.absent());
            }
            case FLAG -> schema.put("type", "boolean").put("default", false);
            case DATE -> refer(schema, DATE);
            case CHOICE -> choice(schema, owner, field, description);
            case PART -> refer(schema, field.shape().name());
            case TEXTS ->
                items(schema)
                        .put("description", descriptions.of(owner, field, field.item()))
                        .put("type", "string");
            case PARTS -> refer(items(schema), field.shape().name());
            case VARIANTS ->
                refer(
                        items(schema),
                        field.choices().markerKey().isEmpty()
                                ? unmarked(field.choices())
                                : variants(owner, field, field.choices()));
        }
        return schema;
    }

    /** The constants' descriptions go into the one of the key: a validator names the values allowed only for a plain enum. */
    private void choice(ObjectNode schema, Shape<?> owner, Field<?> field, String description) {
        StringBuilder text = new StringBuilder(description);
        ArrayNode values = schema.putArray("enum");
        for (Enum<?> constant : field.constants()) {
            values.add(constant.name());
            text.append(' ').append(constant.name()).append(": ");
            text.append(descriptions.of(owner, field, constant.name()));
        }
        schema.put("description", text.toString());
    }

    /** Branches by the marker instead of trying each shape, so that one fault is one error. */
    private String variants(Shape<?> owner, Field<?> field, Variants<?> variants) {
        String name = variants.type().getSimpleName().toLowerCase(Locale.ROOT);
        ObjectNode schema = definitions.putObject(name);
        schema.put("description", descriptions.of(owner, field, name));
        schema.put("type", "object");
        schema.putArray("required").add(variants.markerKey());
        ArrayNode names = schema.putObject("properties")
                .putObject(variants.markerKey())
                .put("description", descriptions.of(owner, field, variants.markerKey()))
                .putArray("enum");
        ArrayNode branches = schema.putArray("allOf");
        for (Shape<?> shape : variants.shapes()) {
            names.add(shape.name());
            ObjectNode branch = branches.addObject();
            ObjectNode condition = branch.putObject("if").put("type", "object");
            condition.putArray("required").add(variants.markerKey());
            condition.putObject("properties").putObject(variants.markerKey()).put("const", shape.name());
            refer(branch.putObject("then"), shape.name());
            definitions.set(shape.name(), shape(shape));
        }
        return name;
    }

    /** Tells a string from an object, so that a fault in the object is told as such. */
    private String unmarked(Variants<?> variants) {
        Shape<?> object = variants.unmarked(false);
        String name = descriptions.name(variants);
        ObjectNode schema = definitions.putObject(name);
        schema.put("description", descriptions.of(variants));
        schema.putArray("type").add("string").add("object");
        schema.putObject("if").put("type", "object");
        refer(schema.putObject("then"), object.name());
        definitions.set(object.name(), shape(object));
        return name;
    }

    private static ObjectNode date() {
        return object().put("description", "A real day (ngày) of the years 0001 to 9999, yyyy-MM-dd.")
                .put(
                        "$comment",
                        "The format alone asserts nothing in many validators, and knows the year 0; maxLength is for those"
                                + " whose $ matches before a last line feed.")
                .put("type", "string")
                .put("format", "date")
                .put("maxLength", "yyyy-MM-dd".length())
                .put("pattern", DayPattern.TEXT);
    }

    private static ObjectNode integer() {
        return object().put("description", "An integer of 32 bits (số nguyên).")
                .put("type", "integer")
                .put("minimum", Integer.MIN_VALUE)
                .put("maximum", Integer.MAX_VALUE);
    }

    private static ObjectNode items(ObjectNode schema) {
        return schema.put("type", "array").putObject("items");
    }

    private static void refer(ObjectNode schema, String definition) {
        schema.put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }
}
