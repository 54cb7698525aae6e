package io.github.huongdan.layout;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text looks (kiểu chữ), as it takes effect: what styles and themes hand down is in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param family the name of the typeface (phông chữ), such as {@code Times New Roman}; null where the source names none
 * @param size the size of the letters (cỡ chữ) in points; 0 where the source names none
 * @param bold whether the letters are bold (đậm)
 * @param italic whether the letters are slanted (nghiêng)
 * @param underline whether a line is drawn under them (gạch chân)
 * @param letterCase how small letters are shown
 * @param color the colour as six hexadecimal digits in capitals, such as {@code FF0000}; null where it is the automatic one, black
 * @param hidden whether the source holds the stretch, but shows it neither on screen nor on paper (chữ ẩn)
 */
public record TextStyle(
        @Nullable String family,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        LetterCase letterCase,
        @Nullable String color,
        boolean hidden) {

    public TextStyle {
        Objects.requireNonNull(letterCase, "letterCase");
    }
}
