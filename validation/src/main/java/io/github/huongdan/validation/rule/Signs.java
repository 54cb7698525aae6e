package io.github.huongdan.validation.rule;

import io.github.huongdan.vietnamese.Syllables;
import java.util.Arrays;

/**
 * Which characters a text holds, but for letters of the Vietnamese alphabet outside ASCII, and where its marks stand: found in one pass, so that
 * rules on single characters pass over the texts that have none of theirs, and rules on marks over all else. Immutable and thread-safe.
 */
final class Signs {

    private static final char FIRST_COMBINING = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_ELLIPSIS = '\u2026';
    private static final int[] NOWHERE = {};
    private static final int CHARACTERS_A_MARK = 32;
    private static final long CONTROLS = 0xffff_ffffL & ~(1L << '\t' | 1L << '\n' | 1L << '\r');

    private final long low;
    private final long high;
    private final String others;

    private final int[] marks;

    private Signs(long low, long high, String others, int[] marks) {
        this.low = low;
        this.high = high;
        this.others = others;
        this.marks = marks;
    }

    static Signs of(String text) {
        long low = 0;
        long high = 0;
        String others = "";
        int[] marks = new int[text.length() / CHARACTERS_A_MARK + 8];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            } else if (!Syllables.isLetter(c) && others.indexOf(c) < 0) {
                others += c;
            }
            if (isMark(c)) {
                marks = count < marks.length ? marks : Arrays.copyOf(marks, 2 * count);
                marks[count++] = i;
            }
        }
        return new Signs(low, high, others, Arrays.copyOf(marks, count));
    }

    private static boolean isMark(char c) {
        return c != ' ' && !Syllables.isLetter(c) && (c < '0' || c > '9');
    }

    /** Returns the offsets, in order, of the characters that are neither letters of the Vietnamese alphabet nor digits nor spaces; not to be changed. */
    int[] marks() {
        return marks;
    }

    /** Returns what this text and another hold together, wherever it stands. */
    Signs with(Signs other) {
        String both = others;
        for (int i = 0; i < other.others.length(); i++) {
            char c = other.others.charAt(i);
            if (both.indexOf(c) < 0) {
                both += c;
            }
        }
        return new Signs(low | other.low, high | other.high, both, NOWHERE);
    }

    /** Tells whether the text holds no character that could combine with another or be a form of one; false says nothing. */
    boolean composed() {
        for (int i = 0; i < others.length(); i++) {
            char c = others.charAt(i);
            if (c >= FIRST_COMBINING && (c < FIRST_DASH || c > LAST_ELLIPSIS)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether XML can write all characters of the text, none of which stands beyond the surrogates; false says nothing. */
    boolean fitXml() {
        for (int i = 0; i < others.length(); i++) {
            if (others.charAt(i) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return (low & CONTROLS) == 0;
    }

    /** Tells whether the text holds one of these characters, none of which is a Vietnamese letter outside ASCII. */
    boolean holdAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean held = c < 128 ? ((c < 64 ? low : high) >>> c & 1) != 0 : others.indexOf(c) >= 0;
            if (held) {
                return true;
            }
        }
        return false;
    }
}
