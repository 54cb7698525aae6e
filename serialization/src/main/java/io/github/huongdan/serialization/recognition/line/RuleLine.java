package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.serialization.recognition.source.Blank;
import java.util.function.IntPredicate;

/** A line drawn with signs: the star under a Party issuer, the hyphens under a subject, underscores, the border of a table. */
public final class RuleLine {

    private static final int SHORTEST_FRAME = 5;

    private RuleLine() {}

    public static boolean is(String text) {
        return consistsOf(text, c -> isSign((char) c));
    }

    /** Tells whether a character is one that lines are drawn with. */
    public static boolean isSign(char c) {
        return switch (c) {
            case '+', '=', '|', '.' -> true;
            default -> isMarkSign(c);
        };
    }

    /** Tells whether a character is one that the lines of the form are drawn with, not the border of a table. */
    public static boolean isMarkSign(char c) {
        return switch (c) {
            case '*', '-', '_', '–', '—', '─', '━' -> true;
            default -> false;
        };
    }

    /** Tells whether the line is one that the form knows, not the border of a table. */
    public static boolean isMark(String text) {
        return consistsOf(text, c -> isMarkSign((char) c));
    }

    /** Tells whether the line is long enough to be drawn around or between parts, and has no dots, which are blanks to fill in. */
    public static boolean isFrame(String text) {
        return text.length() >= SHORTEST_FRAME && is(text) && text.indexOf('_') < 0 && text.indexOf('.') < 0;
    }

    private static boolean consistsOf(String text, IntPredicate sign) {
        for (int i = 0; i < text.length(); i++) {
            if (!sign.test(text.charAt(i)) && !Blank.is(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
