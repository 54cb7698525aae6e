package io.github.huongdan.serialization.recognition.line;

/** Tells whether a text has letters and digits. */
public final class Letters {

    private Letters() {}

    /** Tells whether the text has a letter. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a stretch of the text has a letter or a digit. */
    public static boolean orDigitsIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the text has a digit. */
    public static boolean digitsIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the text is digits and nothing else; true of an empty one. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
