package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.serialization.recognition.source.Blank;

/** A line drawn with signs: the star under a Party issuer, the hyphens under a subject, underscores, the border of a table. */
public final class RuleLine {

    private static final String FORM_SIGNS = "*-_–—─━";
    private static final String BORDER_SIGNS = "+=|.";
    private static final int SHORTEST_FRAME = 5;

    private RuleLine() {}

    public static boolean is(String text) {
        return consistsOf(text, FORM_SIGNS + BORDER_SIGNS);
    }

    /** Tells whether a character is one that lines are drawn with. */
    public static boolean isSign(char c) {
        return FORM_SIGNS.indexOf(c) >= 0 || BORDER_SIGNS.indexOf(c) >= 0;
    }

    /** Tells whether a character is one that the lines of the form are drawn with, not the border of a table. */
    public static boolean isMarkSign(char c) {
        return FORM_SIGNS.indexOf(c) >= 0;
    }

    /** Tells whether the line is one that the form knows, not the border of a table. */
    public static boolean isMark(String text) {
        return consistsOf(text, FORM_SIGNS);
    }

    /** Tells whether the line is long enough to be drawn around or between parts, and has no dots, which are blanks to fill in. */
    public static boolean isFrame(String text) {
        return text.length() >= SHORTEST_FRAME && text.indexOf('_') < 0 && text.indexOf('.') < 0 && is(text);
    }

    private static boolean consistsOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0 && !Blank.is(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
