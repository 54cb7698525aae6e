package io.github.huongdan.serialization.pdf.glyph;

/**
 * A font as the page uses it. Nothing but what the file itself says of it counts: the machine's own fonts are never looked at.
 *
 * @param typeface how it looks
 * @param codeLength how many bytes a code has
 * @param letters what the codes stand for
 * @param widths how wide they are
 * @param unit how long a unit of the widths is, in sizes of the font
 */
record PageFont(Typeface typeface, int codeLength, Letters letters, Widths widths, double unit) {}
