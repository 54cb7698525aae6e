package io.github.huongdan.serialization.word.doc;

import org.jspecify.annotations.Nullable;

/**
 * What letters of a text refer to.
 *
 * @param footnotes where the text refers to footnotes; null where it can't
 * @param endnotes where the text refers to endnotes; null where it can't
 * @param drawings what is drawn beside the text; null where nothing can be
 */
record References(
        @Nullable Marks footnotes,
        @Nullable Marks endnotes,
        @Nullable Drawings drawings) {

    static final References NONE = new References(null, null, null);

    /** Tells whether a letter refers to a note. */
    boolean refersTo(int letter) {
        return (footnotes != null && footnotes.at(letter) >= 0) || (endnotes != null && endnotes.at(letter) >= 0);
    }

    /** Writes the references to notes at a letter. */
    void write(int letter, Xml out) {
        if (footnotes != null && footnotes.at(letter) >= 0) {
            out.raw("<w:footnoteReference w:id=\"").number(footnotes.at(letter)).raw("\"/>");
        }
        if (endnotes != null && endnotes.at(letter) >= 0) {
            out.raw("<w:endnoteReference w:id=\"").number(endnotes.at(letter)).raw("\"/>");
        }
    }

    /** Writes what is drawn at a letter. */
    void writeDrawing(int letter, Xml out) {
        if (drawings != null) {
            drawings.write(letter, out);
        }
    }
}
