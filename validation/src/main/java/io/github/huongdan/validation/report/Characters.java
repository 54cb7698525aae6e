package io.github.huongdan.validation.report;

/** Makes text fit for an encoding. */
final class Characters {

    private static final char REPLACEMENT = '\ufffd';

    private Characters() {}

    /** Replaces halves of surrogate pairs, which no encoding carries; each takes the place of one, so that columns stay right. */
    static String wellFormed(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            if (halfOfPair(text, i)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean halfOfPair(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
