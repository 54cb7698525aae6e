package io.github.huongdan.vietnamese;

import java.util.ArrayList;
import java.util.List;

/** Divides text into words. */
public final class Words {

    private Words() {}

    /** Lists the words of a text, in order. */
    public static List<Word> of(CharSequence text) {
        return of(text, 0, Integer.MAX_VALUE);
    }

    /**
     * Lists the words from an offset on.
     *
     * @param start where to begin, between 0 and the text's length
     * @param most how many words at the most
     */
    public static List<Word> of(CharSequence text, int start, int most) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < text.length() && words.size() < most) {
            if (!isPart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            words.add(new Word(at, end, MatchingKey.of(text.subSequence(at, end))));
            at = end;
        }
        return words;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
