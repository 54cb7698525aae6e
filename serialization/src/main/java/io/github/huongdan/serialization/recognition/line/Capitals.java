package io.github.huongdan.serialization.recognition.line;

/** How a line uses capitals. */
public final class Capitals {

    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;

    /** Whether each of the characters with which Vietnamese is written is a small letter or a capital, looked up since most lines are asked for it. */
    private static final byte[] CASES = cases();

    private Capitals() {}

    /** Tells whether the text has letters and all of them are capitals. */
    public static boolean only(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            byte letter = caseOf(text.charAt(i));
            if (letter == SMALL) {
                return false;
            }
            letters |= letter == CAPITAL;
        }
        return letters;
    }

    /** Tells whether the text has a small letter. */
    public static boolean hasSmall(String text) {
        return hasSmall(text, 0, text.length());
    }

    /** Tells whether a stretch of the text has a small letter. */
    public static boolean hasSmall(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (caseOf(text.charAt(i)) == SMALL) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether every word begins with a capital and goes on in small letters, as a person's name does. */
    public static boolean eachWord(String text) {
        boolean startsWord = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                startsWord = true;
            } else if (Character.isLetter(c)) {
                if (startsWord != Character.isUpperCase(c)) {
                    return false;
                }
                startsWord = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    private static byte caseOf(char c) {
        return c < CASES.length ? CASES[c] : known(c);
    }

    private static byte known(char c) {
        if (Character.isLowerCase(c)) {
            return SMALL;
        }
        return Character.isUpperCase(c) ? CAPITAL : 0;
    }

    private static byte[] cases() {
        byte[] cases = new byte[0x1f00];
        for (char c = 0; c < cases.length; c++) {
            cases[c] = known(c);
        }
        return cases;
    }
}
