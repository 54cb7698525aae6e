package io.github.huongdan.layout;

import java.util.Objects;

/**
 * How far the lines of a paragraph stand apart (giãn dòng).
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule how to take the value
 * @param value lines for {@link Rule#MULTIPLE} (1.5 for one and a half), else points
 */
public record LineSpacing(Rule rule, double value) {

    /** How a spacing is counted. */
    public enum Rule {
        /** A multiple of the height of a line. */
        MULTIPLE,
        /** At least so many points. */
        AT_LEAST,
        /** Exactly so many points. */
        EXACTLY
    }

    /** Single spacing. */
    public static final LineSpacing SINGLE = new LineSpacing(Rule.MULTIPLE, 1);

    public LineSpacing {
        Objects.requireNonNull(rule, "rule");
    }
}
