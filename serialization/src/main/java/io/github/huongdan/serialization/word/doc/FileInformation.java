package io.github.huongdan.serialization.word.doc;

import org.apache.poi.util.LittleEndian;

/** The block at the beginning of the main stream, which says where everything else is. */
final class FileInformation {

    static final int STYLES = 1;
    static final int FOOTNOTE_MARKS = 2;
    static final int FOOTNOTES = 3;
    static final int SECTIONS = 6;
    static final int MARGIN_TEXTS = 11;
    static final int RUNS = 12;
    static final int PARAGRAPHS = 13;
    static final int TYPEFACES = 15;
    static final int SETTINGS = 31;
    static final int PIECES = 33;
    static final int SHAPES = 40;
    static final int SHAPES_IN_MARGINS = 41;
    static final int ENDNOTE_MARKS = 46;
    static final int ENDNOTES = 47;
    static final int DRAWINGS = 50;
    static final int BOXES = 56;
    static final int BOXES_IN_MARGINS = 58;
    static final int LISTS = 73;
    static final int LIST_OVERRIDES = 74;

    private static final int MAGIC = 0xA5EC;
    private static final int OLDEST = 0xC1;
    private static final int LONG_NUMBERS = 64;
    private static final int PLACES = 154;
    private static final int PLACE = 8;

    private final byte[] main;
    private final byte[] flags;

    FileInformation(byte[] main) {
        this.main = main;
        this.flags = new byte[] {main[10], main[11]};
    }

    /** Tells whether the stream is one of Word's at all. */
    boolean isWord() {
        int magic = LittleEndian.getUShort(main, 0);
        return magic == MAGIC || magic == 0xA5DC || magic == 0xA59B || magic == 0xA59C;
    }

    /** Tells whether it is of a version that is read: Word 97 or a later one. */
    boolean isKnownVersion() {
        return LittleEndian.getUShort(main, 0) == MAGIC && LittleEndian.getUShort(main, 2) >= OLDEST;
    }

    boolean encrypted() {
        return (flags[1] & 1) != 0;
    }

    /** Returns the name of the stream that holds the tables. */
    String tableStream() {
        return (flags[1] & 2) != 0 ? "1Table" : "0Table";
    }

    /** Returns where a table begins in its stream. */
    int start(int table) {
        return LittleEndian.getInt(main, PLACES + table * PLACE);
    }

    /** Returns how many bytes a table has; 0 where there is none. */
    int length(int table) {
        return Math.max(0, LittleEndian.getInt(main, PLACES + table * PLACE + 4));
    }

    /** Returns where a text begins among all letters. */
    int textStart(TextPart text) {
        int start = 0;
        for (TextPart before : TextPart.values()) {
            if (before == text) {
                break;
            }
            start = Math.addExact(start, textLength(before));
        }
        return start;
    }

    /** Returns how many letters a text has. */
    int textLength(TextPart text) {
        int length = LittleEndian.getInt(main, LONG_NUMBERS + 4 * text.lengthAt());
        if (length < 0) {
            throw new IllegalArgumentException("A text has a negative length");
        }
        return length;
    }
}
