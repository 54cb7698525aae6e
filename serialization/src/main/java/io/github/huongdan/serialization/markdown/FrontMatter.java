package io.github.huongdan.serialization.markdown;

import java.util.Set;

/** The data in YAML that some programs put before the text between lines of dashes: none of the text. */
final class FrontMatter {

    private static final Set<String> ENDS = Set.of("---", "...");

    private FrontMatter() {}

    /** Where the text begins behind it; 0 where there is none. */
    static int end(String text) {
        int first = lineEnd(text, 0);
        if (!text.startsWith("---") || !text.substring(0, first).stripTrailing().equals("---")) {
            return 0;
        }
        int at = first + 1;
        boolean keyed = false;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).stripTrailing();
            if (ENDS.contains(line)) {
                return keyed ? Math.min(end + 1, text.length()) : 0;
            }
            boolean nested = line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == '-' || line.charAt(0) == '#';
            if (!nested && !isKeyed(line)) {
                return 0;
            }
            keyed |= isKeyed(line);
            at = end + 1;
        }
        return 0;
    }

    private static boolean isKeyed(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (!(c < '\u0080' && Character.isLetterOrDigit(c)) && c != '_' && c != '-') {
                return false;
            }
        }
        return colon + 1 == line.length() || line.charAt(colon + 1) == ' ';
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
