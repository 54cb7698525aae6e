package io.github.huongdan.serialization;

/** The formats in which documents come in and go out. */
public enum DocumentFormat {
    /** Plain text as extracted from an office's file. */
    TEXT,
    /** JSON. */
    JSON,
    /** XML 1.0. */
    XML;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * Tells a format by its beginning: after a byte order mark and white space, <code>{</code> or a JSON array is JSON, {@code <} with the
     * start of a tag, a comment or a declaration is XML, anything else text. Looks at nothing further and never fails.
     */
    public static DocumentFormat detect(byte[] input) {
        int start = startsWithByteOrderMark(input) ? BYTE_ORDER_MARK.length : 0;
        while (start < input.length && isWhiteSpace(input[start])) {
            start++;
        }
        if (start == input.length) {
            return TEXT;
        }
        if (input[start] == '{' || opensArray(input, start)) {
            return JSON;
        }
        return input[start] == '<' && start + 1 < input.length && opensMarkup(input[start + 1]) ? XML : TEXT;
    }

    /** A text may begin with a bracket too, but not with one before an object or another bracket. */
    private static boolean opensArray(byte[] input, int start) {
        int next = start + 1;
        while (next < input.length && isWhiteSpace(input[next])) {
            next++;
        }
        return input[start] == '[' && next < input.length && (input[next] == '{' || input[next] == ']');
    }

    private static boolean opensMarkup(byte next) {
        boolean letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        return letter || next == '?' || next == '!' || next == '_';
    }

    private static boolean startsWithByteOrderMark(byte[] input) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= input.length || input[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhiteSpace(byte unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }
}
