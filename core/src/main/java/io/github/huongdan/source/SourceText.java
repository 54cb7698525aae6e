package io.github.huongdan.source;

import java.util.Arrays;

/**
 * The text that a document was read from, with its lines. A line ends with LF, CRLF or CR, as editors count.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("Số 81-HD/BTGĐUK\nHƯỚNG DẪN");
 * source.lineCount(); // 2
 * source.position(16).line(); // 2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceText {

    private static final int NONE = Integer.MAX_VALUE;

    private final String text;
    private final int[] lineStarts;

    private SourceText(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Wraps a text; finding its lines takes one pass. */
    public static SourceText of(String text) {
        return new SourceText(text);
    }

    /** Returns the whole text as it was received. */
    public String text() {
        return text;
    }

    /** Returns the number of lines, at least 1. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Returns the characters of a span. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Returns the line and column of an offset between 0 and the text's length. */
    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** Returns the span of a line, from 1, without its terminator. */
    public Span line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = next(text, '\n', 0);
        int ret = next(text, '\r', 0);
        while (feed < NONE || ret < NONE) {
            int end = ret + 1 == feed ? feed : Math.min(feed, ret);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feed <= end ? next(text, '\n', end + 1) : feed;
            ret = ret <= end ? next(text, '\r', end + 1) : ret;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Returns where a character stands next. */
    private static int next(String text, char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? NONE : found;
    }
}
