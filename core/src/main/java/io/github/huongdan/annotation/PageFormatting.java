package io.github.huongdan.annotation;

import io.github.huongdan.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the section of pages on which a stretch begins has to be set up (thiết lập trang).
 *
 * <pre>{@code
 * PageFormatting paper = PageFormatting.of(new Span(0, 0)).withPaper(595.3, 841.9);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the stretch
 * @param width the width of the paper (khổ giấy) in points, as it lies; null where the height is
 * @param height the height of the paper in points, as it lies
 * @param top the margin from the upper edge in points
 * @param bottom the margin from the lower edge in points
 * @param left the margin from the left edge in points
 * @param right the margin from the right edge in points
 * @param header how far what stands above the text is from the upper edge, in points
 * @param ownFirstPage true where the first page is to show nothing of what stands above and below the text of the others
 */
public record PageFormatting(
        Span span,
        @Nullable Double width,
        @Nullable Double height,
        @Nullable Double top,
        @Nullable Double bottom,
        @Nullable Double left,
        @Nullable Double right,
        @Nullable Double header,
        boolean ownFirstPage)
        implements Formatting {

    /** Throws {@link IllegalArgumentException} where one edge of the paper is there without the other. */
    public PageFormatting {
        Objects.requireNonNull(span, "span");
        if ((width == null) != (height == null)) {
            throw new IllegalArgumentException("Paper has a width and a height");
        }
    }

    /** Returns one that changes nothing yet. */
    public static PageFormatting of(Span span) {
        return new PageFormatting(span, null, null, null, null, null, null, null, false);
    }

    /** Returns this with paper. */
    public PageFormatting withPaper(double paperWidth, double paperHeight) {
        return new PageFormatting(span, paperWidth, paperHeight, top, bottom, left, right, header, ownFirstPage);
    }

    /** Returns this with margins; a null one stays as it is. */
    public PageFormatting withMargins(
            @Nullable Double above, @Nullable Double below, @Nullable Double toLeft, @Nullable Double toRight) {
        return new PageFormatting(span, width, height, above, below, toLeft, toRight, header, ownFirstPage);
    }

    /** Returns this with a distance of what stands above the text. */
    public PageFormatting withHeader(@Nullable Double value) {
        return new PageFormatting(span, width, height, top, bottom, left, right, value, ownFirstPage);
    }

    /** Returns this with nothing above and below the text of the first page. */
    public PageFormatting withOwnFirstPage() {
        return new PageFormatting(span, width, height, top, bottom, left, right, header, true);
    }

    /** Returns what both change; where they differ, as the other has it. The stretch is this one's. */
    public PageFormatting and(PageFormatting other) {
        return new PageFormatting(
                span,
                other.width != null ? other.width : width,
                other.height != null ? other.height : height,
                other.top != null ? other.top : top,
                other.bottom != null ? other.bottom : bottom,
                other.left != null ? other.left : left,
                other.right != null ? other.right : right,
                other.header != null ? other.header : header,
                other.ownFirstPage || ownFirstPage);
    }
}
