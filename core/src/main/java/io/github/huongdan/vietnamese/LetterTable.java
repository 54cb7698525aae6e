package io.github.huongdan.vietnamese;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The composed letters of the Latin blocks taken apart into small letter, shape and tone, looked up instead of normalised. Texts with
 * letters of other scripts, or with marks of their own, take the long way.
 */
final class LetterTable {

    private static final int LATIN_END = 0x250;
    private static final int LATIN_ADDITIONAL = 0x1e00;
    private static final int END = 0x1f00;
    private static final int PUNCTUATION = 0x2010;
    private static final int PUNCTUATION_END = 0x2028;
    private static final int UNKNOWN = -1;

    /** For each character the small letter, and in the bits above it the shape and the tone; 0 for what is no letter. */
    private static final int[] LETTERS = letters();

    private LetterTable() {}

    /** Tells whether all characters of a stretch are in the table. */
    static boolean covers(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean known = c < END ? LETTERS[c] != UNKNOWN : c >= PUNCTUATION && c < PUNCTUATION_END;
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** Returns the parts of a character that is in the table; 0 for what is no letter. */
    static int letter(char c) {
        return c < END ? LETTERS[c] : 0;
    }

    static char base(int letter) {
        return (char) (letter & 0x3ff);
    }

    static char shape(int letter) {
        return mark(letter >> 10);
    }

    static char tone(int letter) {
        return mark(letter >> 18);
    }

    /** Marks are in the block from U+0300 on; 0 stands for none. */
    private static char mark(int bits) {
        int offset = bits & 0xff;
        return (char) (offset == 0 ? 0 : 0x2ff + offset);
    }

    private static int[] letters() {
        int[] letters = new int[END];
        Arrays.fill(letters, UNKNOWN);
        fill(letters, 0, LATIN_END);
        fill(letters, LATIN_ADDITIONAL, END);
        LookAlikes.all().chars().forEach(c -> letters[c] = letterOf((char) c));
        return letters;
    }

    private static void fill(int[] letters, int start, int end) {
        for (int c = start; c < end; c++) {
            letters[c] = letterOf((char) c);
        }
    }

    private static int letterOf(char written) {
        char c = LookAlikes.letter(written);
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        if (lower.length() > 1 || c == '\u03a3' || Character.getType(c) == Character.NON_SPACING_MARK) {
            return UNKNOWN;
        }
        char base = parts.charAt(0);
        if (!Character.isLetter(base)) {
            return parts.length() == 1 && base == c ? 0 : UNKNOWN;
        }
        int shape = 0;
        int tone = 0;
        for (int i = 1; i < parts.length(); i++) {
            int mark = parts.charAt(i) - 0x2ff;
            boolean isTone = MatchingKey.isTone(parts.charAt(i));
            if (mark <= 0 || mark > 0x70 || (isTone ? tone : shape) != 0) {
                return UNKNOWN;
            }
            tone = isTone ? mark : tone;
            shape = isTone ? shape : mark;
        }
        return base > 0x3ff ? UNKNOWN : base | shape << 10 | tone << 18;
    }
}
