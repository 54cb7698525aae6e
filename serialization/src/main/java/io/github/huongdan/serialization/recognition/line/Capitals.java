package io.github.huongdan.serialization.recognition.line;

/** How a line uses capitals. */
public final class Capitals {

    private Capitals() {}

    /** Tells whether the text has letters and all of them are capitals. */
    public static boolean only(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /** Tells whether the text has a small letter. */
    public static boolean hasSmall(String text) {
        return text.chars().anyMatch(Character::isLowerCase);
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
}
