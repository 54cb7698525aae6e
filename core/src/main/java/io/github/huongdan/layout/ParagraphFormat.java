package io.github.huongdan.layout;

import java.util.Objects;

/**
 * How the lines of a paragraph are set, as it takes effect. Lengths are in points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param alignment how the lines stand between the margins
 * @param leftIndent how far all lines begin from the left margin (lùi trái)
 * @param rightIndent how far all lines end from the right margin
 * @param firstLineIndent how much further the first line begins (lùi dòng đầu); negative where it hangs out
 * @param spaceBefore the gap above the paragraph
 * @param spaceAfter the gap below the paragraph
 * @param lineSpacing how far its lines stand apart
 * @param ruledAbove whether a border is drawn above it
 * @param ruledBelow whether a border is drawn below it
 */
public record ParagraphFormat(
        Alignment alignment,
        double leftIndent,
        double rightIndent,
        double firstLineIndent,
        double spaceBefore,
        double spaceAfter,
        LineSpacing lineSpacing,
        boolean ruledAbove,
        boolean ruledBelow) {

    /** Flush left, without indents and gaps. */
    public static final ParagraphFormat PLAIN =
            new ParagraphFormat(Alignment.LEFT, 0, 0, 0, 0, 0, LineSpacing.SINGLE, false, false);

    public ParagraphFormat {
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(lineSpacing, "lineSpacing");
    }
}
