package io.github.huongdan.validation.rule;

import io.github.huongdan.vietnamese.Syllables;

/**
 * Which characters a text holds, but for letters of the Vietnamese alphabet outside ASCII: found in one pass, so that rules on single
 * characters pass over the texts that have none of theirs. Immutable and thread-safe.
 */
final class Signs {

    private static final char FIRST_COMBINING = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_ELLIPSIS = '\u2026';
    private static final long CONTROLS = 0xffff_ffffL & ~(1L << '\t' | 1L << '\n' | 1L << '\r');

    private final long low;
    private final long high;
    private final String others;

    private Signs(long low, long high, String others) {
        this.low = low;
        this.high = high;
        this.others = others;
    }

    static Signs of(String text) {
        long low = 0;
        long high = 0;
        String others = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            } else if (!Syllables.isLetter(c) && others.indexOf(c) < 0) {
                others += c;
            }
        }
        return new Signs(low, high, others);
    }

    /** Returns what this text and another hold together. */
    Signs with(Signs other) {
        String both = others;
        for (int i = 0; i < other.others.length(); i++) {
            char c = other.others.charAt(i);
            if (both.indexOf(c) < 0) {
                both += c;
            }
        }
        return new Signs(low | other.low, high | other.high, both);
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
