package io.github.huongdan.serialization.word.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.poi.util.LittleEndian;

/** The styles of a file as it has them. */
final class StyleSheet {

    private static final int PARAGRAPH = 1;
    private static final int LETTERS = 2;
    private static final int ASCII_TYPEFACE = 12;
    private static final int OTHER_TYPEFACE = 16;

    private final byte[] table;
    private final int ascii;
    private final int beyond;
    private final List<Style> styles = new ArrayList<>();

    StyleSheet(byte[] table, FileInformation information) {
        this.table = table;
        int start = information.start(FileInformation.STYLES);
        int header = start + 2;
        int headerSize = LittleEndian.getUShort(table, start);
        int count = LittleEndian.getUShort(table, header);
        int fixedSize = LittleEndian.getUShort(table, header + 2);
        this.ascii = LittleEndian.getUShort(table, header + ASCII_TYPEFACE);
        this.beyond = LittleEndian.getUShort(table, header + OTHER_TYPEFACE);
        int at = header + headerSize;
        int end = start + information.length(FileInformation.STYLES);
        while (styles.size() < count && at + 2 <= Math.min(end, table.length)) {
            int size = LittleEndian.getUShort(table, at);
            styles.add(
                    size < fixedSize + 2
                            ? Style.none(styles.size())
                            : style(at + 2, fixedSize, Math.min(size, end - at - 2)));
            at += 2 + size + size % 2;
        }
    }

    private Style style(int at, int fixedSize, int size) {
        int kind = LittleEndian.getUShort(table, at + 2) & 15;
        int base = LittleEndian.getUShort(table, at + 2) >> 4;
        int end = at + size;
        int name = at + fixedSize;
        int first = name + 2 + 2 * LittleEndian.getUShort(table, name) + 2;
        if (kind == LETTERS) {
            return new Style(styles.size(), base, Said.NOTHING, said(first, end));
        }
        if (kind != PARAGRAPH) {
            return Style.none(styles.size());
        }
        Said paragraph = said(first, end);
        int length = first + 2 <= end ? LittleEndian.getUShort(table, first) : 0;
        int second = first + 2 + length + length % 2;
        // What a style says of paragraphs begins with its own number.
        return new Style(
                styles.size(),
                base,
                paragraph.end() - paragraph.start() <= 2
                        ? Said.NOTHING
                        : new Said(table, paragraph.start() + 2, paragraph.end()),
                said(second, end));
    }

    private Said said(int at, int end) {
        if (at + 2 > end) {
            return Said.NOTHING;
        }
        return Said.of(table, at + 2, Math.min(LittleEndian.getUShort(table, at), end - at - 2));
    }

    /** Returns the number of the typeface of ASCII where no style names one. */
    int ascii() {
        return ascii;
    }

    /** Returns the number of the typeface of other letters where no style names one. */
    int beyond() {
        return beyond;
    }

    /** Lists a style and those that it changes, the most general first, as far as none of those that are known. */
    List<Style> ancestry(int number, Set<Integer> known) {
        Deque<Style> line = new ArrayDeque<>();
        int next = number;
        while (next >= 0 && next < styles.size() && line.size() < styles.size() && !known.contains(next)) {
            Style style = styles.get(next);
            line.push(style);
            next = style.base();
        }
        return List.copyOf(line);
    }

    /** Finds the style or the nearest that it changes among those that are known; negative where there is none. */
    int nearest(int number, Set<Integer> known) {
        int next = number;
        for (int i = 0; i < styles.size() && next >= 0 && next < styles.size(); i++) {
            if (known.contains(next)) {
                return next;
            }
            next = styles.get(next).base();
        }
        return -1;
    }
}
