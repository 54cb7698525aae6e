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
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean end = i == 0 || i == name.length() - 1;
            if (c == '%' || Character.isISOControl(c) || (end && Character.isWhitespace(c)) || isHalf(name, i)) {
                out.append('%').append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isHalf(String name, int at) {
        char c = name.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == name.length() || !Character.isLowSurrogate(name.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(name.charAt(at - 1)));
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
