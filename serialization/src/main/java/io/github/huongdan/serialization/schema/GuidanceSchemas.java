package io.github.huongdan.serialization.schema;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.format.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema and the XML Schema of each version of the format, for editors, gateways and programs that take documents before a reader of this library
 * does. They accept what {@code GuidanceJson} and {@code GuidanceXml} read of their version and refuse what these refuse, but for what no schema can
 * say: duplicate keys, halves of surrogate pairs, the limits of {@code ReadLimits}, the encoding, XML's version and document type declaration.
 *
 * <p>Each key and element is explained, in English with the Vietnamese term. Nothing has to be fetched to use them. They also lie in the
 * jar beside this class, as {@code guidance-1.1.schema.json}, {@code guidance-1.1.xsd} and the like, in a package that is open to all.
 *
 * <pre>{@code
 * Files.writeString(file, GuidanceSchemas.json(), StandardCharsets.UTF_8);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GuidanceSchemas {

    private GuidanceSchemas() {}

    /** Returns the JSON Schema (2020-12) of the current version, {@code $id} {@code urn:huongdan:guidance:1.1}. */
    public static String json() {
        return json(FormatVersion.CURRENT);
    }

    /** Returns the JSON Schema of a version; throws {@link IllegalArgumentException} where it is neither 1.0 nor 1.1. */
    public static String json(FormatVersion version) {
        return text("guidance-" + Versions.requireKnown(version) + ".schema.json");
    }

    /** Returns the XML Schema (1.0; any processor of 1.1 reads it too) of the current version's namespace, {@code urn:huongdan:1.1}. */
    public static String xml() {
        return xml(FormatVersion.CURRENT);
    }

    /** Returns the XML Schema of a version; throws {@link IllegalArgumentException} where it is neither 1.0 nor 1.1. */
    public static String xml(FormatVersion version) {
        return text("guidance-" + Versions.requireKnown(version) + ".xsd");
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(GuidanceSchemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
