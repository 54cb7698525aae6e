package io.github.huongdan.serialization.recognition.body;

/** Finds where the sentences of a paragraph end: at a full stop before a capital, but not after an abbreviation and not inside quotation marks. */
final class Sentences {

    private static final int LONGEST_ABBREVIATION = 3;

    private Sentences() {}

    /** Returns the offset at which the next sentence begins; the text's length where none follows. */
    static int next(String text, int from) {
        int quoted = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = c == '“' ? quoted + 1 : c == '”' ? Math.max(0, quoted - 1) : quoted;
            if (c == '.' && quoted == 0) {
                int next = afterSpace(text, i + 1);
                if (next > i + 1 && next < text.length() && opens(text.charAt(next)) && !abbreviated(text, i)) {
                    return next;
                }
            }
        }
        return text.length();
    }

    /** Returns where the last sentence begins. */
    static int last(String text) {
        int start = 0;
        for (int next = next(text, 0); next < text.length(); next = next(text, next)) {
            start = next;
        }
        return start;
    }

    private static int afterSpace(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean opens(char c) {
        return Character.isUpperCase(c) || c == '“' || c == '"';
    }

    /** {@code TP.}, {@code Tp.}, {@code ThS.} and {@code Q.}, but not the end of {@code ở TP HCM.} or of a number. */
    private static boolean abbreviated(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        boolean alone = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        return alone && length > 0 && length < LONGEST_ABBREVIATION && Character.isUpperCase(text.charAt(start));
    }
}
