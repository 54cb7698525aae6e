package io.github.huongdan.serialization.format;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.source.ShownText;
import java.util.Locale;
import java.util.function.Supplier;

/** Finds in texts the characters that a format cannot carry. */
public final class Characters {

    private static final int LONGEST_QUOTE = 40;

    private Characters() {}

    /** Returns the offset of the first half of a surrogate pair that lacks its other half, or -1. */
    public static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Returns the offset of the first character outside the production Char of XML 1.0, or -1. */
    public static int outsideXml(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            } else if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c > '\uFFFD') {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns a text that XML can carry.
     *
     * @param place tells where it stands; asked only where it is refused
     * @throws UnwritableDocumentException if it cannot
     */
    public static String requireInXml(String text, Supplier<Place> place) {
        int outside = outsideXml(text);
        if (outside >= 0) {
            throw new UnwritableDocumentException(
                    "The text holds " + name(text, outside) + ", which XML cannot carry", place.get());
        }
        return text;
    }

    private static boolean isPair(String text, int start) {
        return start + 1 < text.length() && Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1));
    }

    /** Names the character at an offset: {@code U+0007}. */
    public static String name(String text, int offset) {
        StringBuilder name = new StringBuilder("U+");
        String digits = Integer.toHexString(text.charAt(offset)).toUpperCase(Locale.ROOT);
        return name.append("0".repeat(4 - digits.length())).append(digits).toString();
    }

    /** Quotes an input's own words in an error: shortened, and as texts of others are shown. */
    public static String quote(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return "\"" + ShownText.line(text) + "\"";
        }
        int end = isPair(text, LONGEST_QUOTE - 1) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return "\"" + ShownText.line(text.substring(0, end)) + "…\"";
    }
}
