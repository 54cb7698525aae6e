package io.github.huongdan.source;

import java.util.Arrays;

/**
 * The text that a document was read from, with its lines. A line ends with LF, CRLF or CR, as editors count.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceText {

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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
