package io.github.huongdan.serialization;

import java.util.Optional;

/**
 * A version of the JSON and XML formats. A new minor version adds keys, elements or constants and leaves the rest as it is; a new major
 * version changes what is there.
 *
 * <pre>{@code
 * String old = GuidanceJson.standard().withFormat(new FormatVersion(1, 0)).write(document);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param major 0 or more
 * @param minor 0 or more
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    /** The version that this library writes unless told otherwise. It reads the earlier minor versions of it, too. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 1);

    private static final int MOST_DIGITS = 6;

    public FormatVersion {
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException("A version has no negative number: " + major + "." + minor);
        }
    }

    /** Reads such as {@code 1.0}: two numbers of at most six digits without leading zeros; empty for anything else. */
    public static Optional<FormatVersion> tryParse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        int major = number(text, 0, dot);
        int minor = number(text, dot + 1, text.length());
        return major < 0 || minor < 0 ? Optional.empty() : Optional.of(new FormatVersion(major, minor));
    }

    /** Returns -1 where there is no number. */
    private static int number(String text, int start, int end) {
        int digits = end - start;
        boolean padded = digits > 1 && text.charAt(start) == '0';
        if (digits < 1 || digits > MOST_DIGITS || padded) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Tells whether it is a later minor version of {@link #CURRENT}. */
    public boolean newerMinor() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    /** Tells whether it is an earlier minor version of {@link #CURRENT}, which readers take and writers write on request. */
    public boolean olderMinor() {
        return major == CURRENT.major && minor < CURRENT.minor;
    }

    @Override
    public int compareTo(FormatVersion other) {
        int majors = Integer.compare(major, other.major);
        return majors != 0 ? majors : Integer.compare(minor, other.minor);
    }

    /** Returns such as {@code 1.0}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
