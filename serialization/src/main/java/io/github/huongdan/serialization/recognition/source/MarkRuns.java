package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.source.SourceText;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Letters with the marks that follow them.
 *
 * <p>The JDK sorts the marks of a letter by insertion, which takes minutes where a letter has a million of them. Text of people has few
 * (Unicode's stream-safe format allows thirty), so a longer row is refused unless it is in order.
 */
final class MarkRuns {

    private static final int MOST_MARKS = 30;

    private MarkRuns() {}

    /** Refuses a text in which a letter has more than thirty marks out of order. */
    static void requireOrder(SourceText source) {
        String text = source.text();
        int marks = 0;
        int previous = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS && !inOrder(text, previous, next)) {
                throw new MalformedDocumentException(
                        "A letter has more than " + MOST_MARKS + " combining marks out of order",
                        Place.at(source.position(at)));
            }
            previous = at;
            at = next;
        }
    }

    /** The end of the letter that starts at an offset, with all that may compose with it. */
    static int clusterEnd(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (!composesBackward(next)) {
                break;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean inOrder(String text, int start, int end) {
        return Normalizer.isNormalized(text.substring(start, end), Form.NFD);
    }

    /** Besides marks, the vowels and finals of Hangul and letters of a few scripts beyond the basic plane. */
    private static boolean composesBackward(int c) {
        boolean hangul = c >= 0x1100 && c <= 0x11FF;
        boolean beyond = c > Character.MAX_VALUE && Character.isLetter(c);
        return hangul || beyond || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = c < '\u0300' ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
