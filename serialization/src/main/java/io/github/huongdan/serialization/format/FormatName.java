package io.github.huongdan.serialization.format;

import io.github.huongdan.serialization.FormatVersion;
import org.jspecify.annotations.Nullable;

/** How documents name the version that they are of: by the key {@code format} in JSON, by the namespace in XML. */
public final class FormatName {

    private static final String JSON = "huongdan/";
    private static final String XML = "urn:huongdan:";

    private FormatName() {}

    /** Returns the version that the value of {@code format} names, or null. */
    public static @Nullable FormatVersion inJson(String format) {
        return format.startsWith(JSON)
                ? FormatVersion.tryParse(format.substring(JSON.length())).orElse(null)
                : null;
    }

    /** Returns the version that a namespace names, or null. */
    public static @Nullable FormatVersion inXml(String namespace) {
        return namespace.startsWith(XML)
                ? FormatVersion.tryParse(namespace.substring(XML.length())).orElse(null)
                : null;
    }

    /** Returns the value of {@code format} that names a version. */
    public static String json(FormatVersion version) {
        return JSON + version;
    }

    /** Returns the namespace that names a version. */
    public static String xml(FormatVersion version) {
        return XML + version;
    }

    /** Says that a name is none that can be read. */
    public static String unknown(String name, String expected) {
        return "Unknown format " + Characters.quote(name) + ", expected " + expected;
    }

    /** Says that a name is of a newer minor version, which strict reading does not take. */
    public static String newer(String name, String expected) {
        return "The document is of the newer format " + Characters.quote(name) + ", expected " + expected
                + "; lenient reading keeps what it does not know";
    }
}
