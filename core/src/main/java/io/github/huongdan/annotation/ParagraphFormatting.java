package io.github.huongdan.annotation;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How each paragraph that a stretch touches has to be set (định dạng đoạn).
 *
 * <pre>{@code
 * ParagraphFormatting indented = ParagraphFormatting.of(new Span(0, 24)).withFirstLineIndent(36.0).withSpaceBefore(6.0);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the stretch
 * @param alignment how the lines stand between the margins (canh lề)
 * @param firstLineIndent how much further than the others the first line begins (lùi dòng đầu), in points; 0 or more
 * @param spaceBefore the gap above the paragraph in points, which is kept between paragraphs of one style, too
 * @param lineSpacing how far its lines stand apart (giãn dòng)
 */
public record ParagraphFormatting(
        Span span,
        @Nullable Alignment alignment,
        @Nullable Double firstLineIndent,
        @Nullable Double spaceBefore,
        @Nullable LineSpacing lineSpacing)
        implements Formatting {

    public ParagraphFormatting {
        Objects.requireNonNull(span, "span");
    }

    /** Returns one that changes nothing yet. */
    public static ParagraphFormatting of(Span span) {
        return new ParagraphFormatting(span, null, null, null, null);
    }

    /** Returns this with an alignment. */
    public ParagraphFormatting withAlignment(@Nullable Alignment value) {
        return new ParagraphFormatting(span, value, firstLineIndent, spaceBefore, lineSpacing);
    }

    /** Returns this with an indent of the first line. */
    public ParagraphFormatting withFirstLineIndent(@Nullable Double value) {
        return new ParagraphFormatting(span, alignment, value, spaceBefore, lineSpacing);
    }

    /** Returns this with a gap above. */
    public ParagraphFormatting withSpaceBefore(@Nullable Double value) {
        return new ParagraphFormatting(span, alignment, firstLineIndent, value, lineSpacing);
    }

    /** Returns this with a distance of lines. */
    public ParagraphFormatting withLineSpacing(@Nullable LineSpacing value) {
        return new ParagraphFormatting(span, alignment, firstLineIndent, spaceBefore, value);
    }

    /** Returns what both change; where they differ, as the other has it. The stretch is this one's. */
    public ParagraphFormatting and(ParagraphFormatting other) {
        return new ParagraphFormatting(
                span,
                other.alignment != null ? other.alignment : alignment,
                other.firstLineIndent != null ? other.firstLineIndent : firstLineIndent,
                other.spaceBefore != null ? other.spaceBefore : spaceBefore,
                other.lineSpacing != null ? other.lineSpacing : lineSpacing);
    }
}
