package io.github.huongdan.serialization.word.story;

import io.github.huongdan.serialization.word.style.RunStyle;

/** Puts the text of runs into the draft, each letter with the style that takes effect on it. Not thread-safe. */
final class RunText {

    private static final char SOFT_HYPHEN = '\u00ad';

    private final Draft out;

    RunText(Draft out) {
        this.out = out;
    }

    /** Puts text as it is. */
    void put(String text, RunStyle style, ParagraphDraft paragraph) {
        int start = out.text.length();
        out.text.append(text);
        out.style(start, style.ascii(), style.legacy());
        paragraph.legacy |= style.legacy() != null;
    }

    /**
     * Puts text as a file has it.
     *
     * @param keepsBlanks whether blanks at its ends count
     */
    void put(CharSequence raw, boolean keepsBlanks, RunStyle style, ParagraphDraft paragraph) {
        int from = 0;
        int to = raw.length();
        while (!keepsBlanks && from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (!keepsBlanks && from < to && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        paragraph.legacy |= style.legacy() != null;
        boolean uniform = style.uniform();
        int start = out.text.length();
        boolean beyond = false;
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (c == SOFT_HYPHEN && style.legacy() == null) {
                continue;
            }
            if (!uniform && isBeyond(c, beyond) != beyond) {
                out.style(start, beyond ? style.beyond() : style.ascii(), style.legacy());
                start = out.text.length();
                beyond = !beyond;
            }
            out.text.append(plain(c, style));
        }
        out.style(start, beyond ? style.beyond() : style.ascii(), style.legacy());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** A combining mark goes with its letter. */
    private static boolean isBeyond(char c, boolean before) {
        boolean combining = c >= '\u0300' && c < '\u0370';
        return combining ? before : c >= '\u0080';
    }

    private static char plain(char c, RunStyle style) {
        if (c < ' ') {
            return c == '\t' ? c : ' ';
        }
        if (!SymbolLetters.isPrivate(c)) {
            return c;
        }
        String family = style.beyond().family();
        return style.legacy() == null ? SymbolLetters.shown(family == null ? "" : family, c) : SymbolLetters.code(c);
    }
}
