package io.github.huongdan.layout;

import io.github.huongdan.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pages of one paper and one set of margins.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span what of the source text stands on them
 * @param width the width of the paper in points, as it lies
 * @param height the height of the paper in points, as it lies
 * @param margins the margins
 * @param pageNumber how the pages show their number; null where they show none
 */
public record PageSection(
        Span span,
        double width,
        double height,
        Margins margins,
        @Nullable PageNumber pageNumber) {

    /** How many points a millimetre has. */
    public static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    public PageSection {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(margins, "margins");
    }
}
