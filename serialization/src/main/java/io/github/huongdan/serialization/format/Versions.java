package io.github.huongdan.serialization.format;

import io.github.huongdan.serialization.FormatVersion;

/** The minor versions that readers and writers know. */
public final class Versions {

    /** The first, with which most of the format came. */
    public static final FormatVersion V1_0 = new FormatVersion(1, 0);

    /** Added tables and appendices. */
    public static final FormatVersion V1_1 = new FormatVersion(1, 1);

    private Versions() {}

    /** Returns a version; throws {@link IllegalArgumentException} where it is none of them. */
    public static FormatVersion requireKnown(FormatVersion version) {
        if (!version.equals(V1_0) && !version.equals(V1_1)) {
            throw new IllegalArgumentException(
                    "The format has the versions " + V1_0 + " and " + V1_1 + ", not " + version);
        }
        return version;
    }
}
