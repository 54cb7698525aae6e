package io.github.huongdan.validation.report;

import io.github.huongdan.source.ShownText;
import io.github.huongdan.source.Span;

/**
 * The part of a source line or paragraph around a place, and the marks under it. It may be of any length: only what is shown is looked
 * at. Tabs and ends of lines within a paragraph are shown as one space, all else as texts of others are shown.
 *
 * @param text the part of the line, with {@code …} where it was cut
 * @param indent how many columns stand before the place
 * @param width how many columns the place takes, at least 1
 */
record Excerpt(String text, int indent, int width) {

    private static final int COLUMNS = 100;
    private static final int COLUMNS_BEFORE = 45;
    private static final String CUT = "…";

    static Excerpt of(SourceRows rows, Span place) {
        Span line = rows.span(rows.at(place.start()));
        String text = rows.source().text();
        int at = Math.min(place.start(), line.end());
        int start = back(text, at, line.start(), COLUMNS_BEFORE);
        int end = forth(text, at, line.end(), COLUMNS - width(text, start, at));
        start = back(text, start, line.start(), COLUMNS - width(text, start, end));
        String before = start > line.start() ? CUT : "";
        String after = end < line.end() ? CUT : "";
        int markEnd = Math.min(at + place.length(), end);
        return new Excerpt(
                before + shown(rows.text(new Span(start, end))) + after,
                before.length() + width(text, start, at),
                Math.max(1, width(text, at, markEnd)));
    }

    private static int back(String text, int from, int limit, int columns) {
        int at = from;
        int left = columns;
        while (at > limit) {
            int previous = text.codePointBefore(at);
            left -= width(previous);
            if (left < 0) {
                break;
            }
            at -= Character.charCount(previous);
        }
        while (at < from && width(text.codePointAt(at)) == 0) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int forth(String text, int from, int limit, int columns) {
        int at = from;
        int left = columns;
        while (at < limit) {
            int next = text.codePointAt(at);
            left -= width(next);
            if (left < 0) {
                break;
            }
            at += Character.charCount(next);
        }
        return Math.min(at, limit);
    }

    private static int width(String text, int start, int end) {
        int width = 0;
        int codePoint;
        for (int i = start; i < end; i += Character.charCount(codePoint)) {
            codePoint = i + 1 < end ? text.codePointAt(i) : text.charAt(i);
            width += width(codePoint);
        }
        return width;
    }

    private static int width(int codePoint) {
        return DisplayWidth.isPlain(codePoint) ? 1 : DisplayWidth.of(shown(Character.toString(codePoint)));
    }

    private static String shown(String text) {
        return ShownText.line(text.replace('\t', ' ').replace('\u000b', ' '));
    }
}
