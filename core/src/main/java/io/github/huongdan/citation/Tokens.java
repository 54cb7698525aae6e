package io.github.huongdan.citation;

import io.github.huongdan.vietnamese.Keys;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/**
 * A text as words and single marks with their offsets, up to a limit. Asked beyond the limit, it answers that there is nothing.
 */
final class Tokens implements Keys {

    /** What stands before a token. */
    private static final byte NOTHING = 0;

    private static final byte SPACE = 1;
    private static final byte LINE_END = 2;
    private static final byte PARAGRAPH_END = 3;

    private static final int[] NONE = {};

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final long[] keys;
    private final byte[] gaps;

    /** Empty where the text has no marks that go in pairs. */
    private final int[] partners;

    private final int limit;

    private Tokens(String text, int[] starts, int[] ends, long[] keys, byte[] gaps, int[] partners, int limit) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.keys = keys;
        this.gaps = gaps;
        this.partners = partners;
        this.limit = limit;
    }

    /** Puts the marks of a text between its words. */
    static Tokens of(String text, List<Word> words) {
        int count = words.size() + marks(text, words);
        int[] starts = new int[count];
        int[] ends = new int[count];
        long[] keys = new long[count];
        byte[] gaps = new byte[count];
        boolean encloses = false;
        int i = 0;
        int at = 0;
        for (int w = 0; w <= words.size(); w++) {
            Word word = w == words.size() ? null : words.get(w);
            int next = word == null ? text.length() : word.start();
            int end = at;
            for (int mark = Words.mark(text, at, next); mark < next; mark = Words.mark(text, end, next)) {
                char c = text.charAt(mark);
                starts[i] = mark;
                ends[i] = mark + 1;
                keys[i] = -c;
                gaps[i++] = gap(text, end, mark);
                encloses |= Enclosures.isMark(c);
                end = mark + 1;
            }
            if (word != null) {
                at = word.end();
                starts[i] = next;
                ends[i] = at;
                keys[i] = word.syllable();
                gaps[i++] = gap(text, end, next);
            }
        }
        Tokens tokens = new Tokens(text, starts, ends, keys, gaps, encloses ? new int[count] : NONE, count);
        Enclosures.pair(tokens, tokens.partners);
        return tokens;
    }

    private static int marks(String text, List<Word> words) {
        int count = 0;
        int at = 0;
        for (int w = 0; w <= words.size(); w++) {
            int next = w == words.size() ? text.length() : words.get(w).start();
            for (int mark = Words.mark(text, at, next); mark < next; mark = Words.mark(text, mark + 1, next)) {
                count++;
            }
            at = w == words.size() ? next : words.get(w).end();
        }
        return count;
    }

    /** Returns the same text with nothing from a token on. */
    Tokens until(int end) {
        return end >= limit ? this : new Tokens(text, starts, ends, keys, gaps, partners, end);
    }

    String text() {
        return text;
    }

    int limit() {
        return limit;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Returns the words from one token to before another, as written. */
    String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    @Override
    public long key(int i) {
        return i >= 0 && i < limit ? keys[i] : 0;
    }

    boolean isMark(int i, char mark) {
        return key(i) == -mark;
    }

    boolean isAnyMark(int i) {
        return key(i) < 0;
    }

    boolean isWord(int i) {
        return i < limit && keys[i] >= 0;
    }

    boolean isCapital(int i) {
        return i < limit && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Tells whether the token is a number in digits or a Roman one, of at most so many characters. */
    boolean isNumeral(int i, int longest) {
        return ends[i] - starts[i] <= longest && (isOf(i, "0123456789") || isOf(i, "IVXL"));
    }

    private boolean isOf(int i, String characters) {
        for (int at = starts[i]; at < ends[i]; at++) {
            if (characters.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the token begins with a digit. */
    boolean isNumber(int i) {
        return i < limit && isDigit(text.charAt(starts[i]));
    }

    /** Tells whether the token is a year between 1900 and 2099. */
    boolean isYear(int i) {
        boolean fourLong = isNumber(i) && ends[i] - starts[i] == 4;
        return fourLong
                && (text.startsWith("19", starts[i]) || text.startsWith("20", starts[i]))
                && isDigit(text.charAt(starts[i] + 2))
                && isDigit(text.charAt(starts[i] + 3));
    }

    boolean touchesPrevious(int i) {
        return i < limit && gaps[i] == NOTHING;
    }

    boolean startsLine(int i) {
        return i < limit && gaps[i] >= LINE_END;
    }

    boolean startsParagraph(int i) {
        return i < limit && gaps[i] == PARAGRAPH_END;
    }

    /** Returns the token that closes a quotation or a parenthesis opened at {@code i}; -1 where none does. */
    int partner(int i) {
        int partner = i < limit && i < partners.length ? partners[i] : -1;
        return partner < limit ? partner : -1;
    }

    /** Returns the first token from {@code from} on that starts at an offset or after it. */
    int tokenAt(int offset, int from) {
        int i = from;
        while (i < limit && starts[i] < offset) {
            i++;
        }
        return i;
    }

    /** Passes over dots that stand for words left out. */
    int skipEllipsis(int i) {
        int at = i;
        while (isMark(at, '…') || (isMark(at, '.') && (isMark(at + 1, '.') || at > i))) {
            at++;
        }
        return at;
    }

    private static byte gap(String text, int from, int to) {
        if (from == to) {
            return NOTHING;
        }
        if (to == from + 1 && text.charAt(from) == ' ') {
            return SPACE;
        }
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                lines++;
            }
        }
        boolean bullet = lines == 1 && isBullet(text, to);
        return lines > 1 || bullet ? PARAGRAPH_END : lines == 1 ? LINE_END : SPACE;
    }

    private static boolean isBullet(String text, int at) {
        boolean mark = "-–+*•".indexOf(text.charAt(at)) >= 0;
        return mark && at + 1 < text.length() && !isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
