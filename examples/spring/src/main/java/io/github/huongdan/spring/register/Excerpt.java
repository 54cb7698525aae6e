package io.github.huongdan.spring.register;

import io.github.huongdan.source.ShownText;
import org.jspecify.annotations.Nullable;

/** What of a text a column has room for, without characters that a database refuses. The document itself is kept whole. */
final class Excerpt {

    private static final String CUT = "…";

    private Excerpt() {}

    /** Shows a text within one line of at most so many characters. */
    static String line(String text, int longest) {
        String line = ShownText.line(text);
        return line.length() <= longest ? line : cut(line, longest - CUT.length()) + CUT;
    }

    /** Cuts a text behind so many characters, and none of them in two. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    static @Nullable String lineOrNull(@Nullable String text, int longest) {
        return text == null ? null : line(text, longest);
    }
}
