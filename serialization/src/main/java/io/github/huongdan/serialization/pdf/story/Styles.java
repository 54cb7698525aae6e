package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.serialization.pdf.glyph.Glyph;
import io.github.huongdan.serialization.pdf.glyph.Typeface;
import java.util.HashMap;
import java.util.Map;

/** The styles of letters, each made once. Not thread-safe. */
final class Styles {

    private record Look(Typeface typeface, double size, String color, boolean underlined) {}

    private final Map<Look, TextStyle> made = new HashMap<>();

    TextStyle of(Glyph glyph) {
        double size = Math.round(glyph.size() * 2) / 2.0;
        return made.computeIfAbsent(new Look(glyph.typeface(), size, glyph.color(), glyph.underlined()), Styles::style);
    }

    private static TextStyle style(Look look) {
        return new TextStyle(
                look.typeface.family(),
                look.size,
                look.typeface.bold(),
                look.typeface.italic(),
                look.underlined,
                LetterCase.AS_WRITTEN,
                look.color.isEmpty() ? null : look.color,
                false);
    }
}
