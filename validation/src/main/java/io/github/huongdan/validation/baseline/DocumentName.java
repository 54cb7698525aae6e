package io.github.huongdan.validation.baseline;

import java.util.HexFormat;
import java.util.Optional;

/**
 * A document's name in one line: what would break the line, or vanish at its ends, is written {@code %} and four hexadecimal digits; so is half a character, which no
 * file can hold.
 */
final class DocumentName {

    private static final int DIGITS = 4;

    private DocumentName() {}

    static String written(String name) {
        StringBuilder out = new StringBuilder(name.length());
        int i = 0;
        while (i < name.length()) {
            int letter = name.codePointAt(i);
            int next = i + Character.charCount(letter);
            boolean end = i == 0 || next == name.length();
            boolean half = Character.getType(letter) == Character.SURROGATE;
            if (letter == '%' || half || Character.isISOControl(letter) || (end && Character.isWhitespace(letter))) {
                out.append('%').append(HexFormat.of().toHexDigits((char) letter));
            } else {
                out.appendCodePoint(letter);
            }
            i = next;
        }
        return out.toString();
    }

    /** Reads a name back; empty where four hexadecimal digits are missing behind a {@code %}. */
    static Optional<String> read(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '%') {
                out.append(c);
                continue;
            }
            int end = i + 1 + DIGITS;
            if (end > written.length()
                    || !written.chars().skip(i + 1).limit(DIGITS).allMatch(HexFormat::isHexDigit)) {
                return Optional.empty();
            }
            out.append((char) HexFormat.fromHexDigits(written, i + 1, end));
            i = end - 1;
        }
        return Optional.of(out.toString());
    }
}
