package io.github.huongdan.annotation;

import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the letters of a stretch have to look (định dạng chữ).
 *
 * <pre>{@code
 * TextFormatting bold = TextFormatting.of(new Span(0, 9)).withBold(true).withSize(14.0);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the stretch
 * @param family the name of the typeface (phông chữ)
 * @param size the size of the letters (cỡ chữ) in points
 * @param bold whether they are bold (đậm)
 * @param italic whether they are slanted (nghiêng)
 * @param underline whether a line is drawn under them (gạch chân)
 * @param letterCase how small letters are shown
 * @param color the colour as six hexadecimal digits in capitals
 */
public record TextFormatting(
        Span span,
        @Nullable String family,
        @Nullable Double size,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underline,
        @Nullable LetterCase letterCase,
        @Nullable String color)
        implements Formatting {

    public TextFormatting {
        Objects.requireNonNull(span, "span");
    }

    /** Returns one that changes nothing yet. */
    public static TextFormatting of(Span span) {
        return new TextFormatting(span, null, null, null, null, null, null, null);
    }

    /** Returns this for another stretch. */
    public TextFormatting at(Span other) {
        return new TextFormatting(other, family, size, bold, italic, underline, letterCase, color);
    }

    /** Returns this with a typeface. */
    public TextFormatting withFamily(@Nullable String value) {
        return new TextFormatting(span, value, size, bold, italic, underline, letterCase, color);
    }

    /** Returns this with a size. */
    public TextFormatting withSize(@Nullable Double value) {
        return new TextFormatting(span, family, value, bold, italic, underline, letterCase, color);
    }

    /** Returns this with bold letters, or with regular ones. */
    public TextFormatting withBold(@Nullable Boolean value) {
        return new TextFormatting(span, family, size, value, italic, underline, letterCase, color);
    }

    /** Returns this with slanted letters, or with upright ones. */
    public TextFormatting withItalic(@Nullable Boolean value) {
        return new TextFormatting(span, family, size, bold, value, underline, letterCase, color);
    }

    /** Returns this with a line under the letters, or without. */
    public TextFormatting withUnderline(@Nullable Boolean value) {
        return new TextFormatting(span, family, size, bold, italic, value, letterCase, color);
    }

    /** Returns this with small letters shown in a way. */
    public TextFormatting withLetterCase(@Nullable LetterCase value) {
        return new TextFormatting(span, family, size, bold, italic, underline, value, color);
    }

    /** Returns this with a colour. */
    public TextFormatting withColor(@Nullable String value) {
        return new TextFormatting(span, family, size, bold, italic, underline, letterCase, value);
    }

    /** Returns what both change; where they differ, as the other has it. The stretch is this one's. */
    public TextFormatting and(TextFormatting other) {
        return new TextFormatting(
                span,
                other.family != null ? other.family : family,
                other.size != null ? other.size : size,
                other.bold != null ? other.bold : bold,
                other.italic != null ? other.italic : italic,
                other.underline != null ? other.underline : underline,
                other.letterCase != null ? other.letterCase : letterCase,
                other.color != null ? other.color : color);
    }
}
