package io.github.huongdan.serialization.html.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name of the character set that a page declares near its beginning, in {@code <meta charset>}, {@code http-equiv} or an XML declaration. */
final class DeclaredCharset {

    private static final int LOOKED_THROUGH = 16 * 1024;
    private static final String CHARSET = "charset";
    private static final String ENCODING = "encoding";

    private DeclaredCharset() {}

    /** The name in small letters; null where the page declares none. */
    static @Nullable String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_THROUGH), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int prolog = head.stripLeading().startsWith("<?xml") ? head.indexOf('>') : -1;
        String xml = prolog < 0 ? null : value(head.substring(0, prolog), ENCODING, 0);
        if (xml != null) {
            return xml;
        }
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
            int end = head.indexOf('>', at);
            String found = value(head.substring(at, end < 0 ? head.length() : end), CHARSET, 0);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String value(String tag, String key, int from) {
        int at = tag.indexOf(key, from);
        if (at < 0) {
            return null;
        }
        int start = skip(tag, at + key.length(), " \t\r\n");
        if (start >= tag.length() || tag.charAt(start) != '=') {
            return value(tag, key, at + key.length());
        }
        start = skip(tag, start + 1, " \t\r\n\"'");
        int end = start;
        while (end < tag.length() && isPartOfName(tag.charAt(end))) {
            end++;
        }
        return end > start ? tag.substring(start, end) : null;
    }

    private static int skip(String text, int from, String skipped) {
        int at = from;
        while (at < text.length() && skipped.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
    }
}
