package io.github.huongdan.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema and the XML Schema of format 1.0, for editors, gateways and programs that take documents before a reader of this library
 * does. They accept what {@code GuidanceJson} and {@code GuidanceXml} read and refuse what these refuse, but for what no schema can
 * say: duplicate keys, halves of surrogate pairs, the limits of {@code ReadLimits}, the encoding, XML's version and document type declaration.
 *
 * <p>Each key and element is explained, in English with the Vietnamese term. Nothing has to be fetched to use them. They also lie in the
 * jar beside this class, as {@code guidance-1.0.schema.json} and {@code guidance-1.0.xsd}, in a package that is open to all.
 *
 * <p>Immutable and thread-safe.
 */
public final class GuidanceSchemas {

    private static final String JSON = "guidance-1.0.schema.json";
    private static final String XML = "guidance-1.0.xsd";

    private GuidanceSchemas() {}

    /** Returns the JSON Schema (2020-12), {@code $id} {@code urn:huongdan:guidance:1.0}. */
    public static String json() {
        return text(JSON);
    }

    /** Returns the XML Schema (1.0; any processor of 1.1 reads it too) of the namespace {@code urn:huongdan:1.0}. */
    public static String xml() {
        return text(XML);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(GuidanceSchemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
