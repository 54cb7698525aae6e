package io.github.huongdan.serialization.pdf.glyph;

import org.jspecify.annotations.Nullable;

/** What the codes of a font stand for. */
interface Letters {
    /** Returns the letters of a code; null where the font does not say. */
    @Nullable
    String of(int code);
}
