package io.github.huongdan.serialization.html.story;

import io.github.huongdan.serialization.flow.Aligned;
import io.github.huongdan.serialization.flow.Flow;
import io.github.huongdan.serialization.html.style.Look;
import io.github.huongdan.serialization.word.story.SymbolLetters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the letters of texts into the flow, as their typefaces show them. Not thread-safe. */
final class Typeset {

    private static final char FIRST_BEYOND_THE_ENCODINGS = '\u0102';

    private final Flow flow;

    /** Whether the last text in a typeface from before Unicode was Unicode all the same. */
    private boolean legacyIsUnicode;

    private boolean legacy;

    Typeset(Flow flow) {
        this.flow = flow;
    }

    /** Whether text was read as a typeface from before Unicode shows it. */
    boolean legacy() {
        return legacy;
    }

    /**
     * Puts a text.
     *
     * @param places where its characters stand; null where nobody asks
     */
    void put(String text, Look look, @Nullable Aligned places) {
        String shown = shown(text, look);
        boolean same = shown.length() == text.length();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            int at = same ? i : Math.min(i, text.length() - 1);
            int from = places == null ? -1 : places.start(at);
            int to = places == null ? -1 : places.end(at);
            if (isUnseen(c)) {
                continue;
            }
            if (look.kept()) {
                keep(c, look, from, to);
            } else {
                flow.flowing(c, look.text(), from, to);
            }
        }
    }

    /** Each line of a text whose white space counts is a paragraph. */
    private void keep(char c, Look look, int from, int to) {
        if (c == '\n') {
            if (flow.open()) {
                flow.end();
            } else {
                flow.blankParagraph();
            }
        } else if (c != '\r') {
            flow.kept(c, look.text(), from, to);
        }
    }

    /** What a text shows in its typeface. */
    String shown(String text, Look look) {
        if (look.legacy() != null) {
            boolean unicode = isUnicode(text);
            legacyIsUnicode = unicode;
            legacy |= !unicode;
            return unicode ? text : look.legacy().shown(text);
        }
        String family = look.text().family();
        return family != null && isOfSigns(family) ? signs(text, family) : text;
    }

    private boolean isUnicode(String text) {
        boolean beyondAscii = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            beyondAscii |= c > '\u00a0';
            if (c >= FIRST_BEYOND_THE_ENCODINGS && c < '\u2000' && Character.isLetter(c)) {
                return true;
            }
        }
        return beyondAscii && legacyIsUnicode;
    }

    private static boolean isOfSigns(String family) {
        String small = family.toLowerCase(Locale.ROOT);
        return small.equals("symbol") || small.startsWith("wingdings");
    }

    private static String signs(String text, String family) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(SymbolLetters.shown(family, text.charAt(i)));
        }
        return out.toString();
    }

    /** Optional hyphens and characters without width leave nothing. */
    private static boolean isUnseen(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }
}
