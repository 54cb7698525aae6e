package io.github.huongdan.vietnamese;

import java.util.ArrayList;
import java.util.List;

/** Divides text into words and the marks between them. The one place that tells what belongs to a word. */
public final class Words {

    /** How many characters a word takes with what stands behind it, most often a little more. */
    private static final int USUAL_LENGTH = 4;

    private static final char LATIN = '\u2000';

    /** Which of the characters below are part of a word, a bit for each. */
    private static final long[] PARTS = parts();

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
        String kept = text.toString();
        List<Word> words = new ArrayList<>(Math.min(most, (kept.length() - start) / USUAL_LENGTH + 1));
        int at = begin(kept, start);
        while (at < kept.length() && words.size() < most) {
            Word word = new Word(kept, at);
            words.add(word);
            at = begin(kept, word.end());
        }
        return words;
    }

    /**
     * Returns where the first mark between two words stands: a character that is neither part of a word nor white space.
     *
     * @param from the offset after the word before, or after the mark before
     * @param to where the next word begins, or the text ends
     * @return {@code to} where there is none
     */
    public static int mark(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Returns the index of the first word that begins at an offset of the text or behind it; the number of words where none does.
     *
     * @param words words of one text, in order
     */
    public static int indexFrom(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns where the first word from an offset on begins; the text's length where there is none. */
    static int begin(String text, int from) {
        int at = from;
        while (at < text.length() && !isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns where the word ends that goes on at an offset; the offset where none does. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    static boolean isPart(char c) {
        return c < LATIN ? (PARTS[c >> 6] & 1L << c) != 0 : belongsToWord(c);
    }

    private static long[] parts() {
        long[] parts = new long[LATIN >> 6];
        for (char c = 0; c < LATIN; c++) {
            parts[c >> 6] |= belongsToWord(c) ? 1L << c : 0;
        }
        return parts;
    }

    private static boolean belongsToWord(char c) {
        return Syllables.isLetter(c)
                || Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
