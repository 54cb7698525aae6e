package io.github.huongdan.serialization.word.doc;

/** The texts of a file, in the order in which their letters follow one another. */
enum TextPart {
    BODY(3),
    FOOTNOTES(4),
    MARGINS(5),
    MACROS(6),
    COMMENTS(7),
    ENDNOTES(8),
    BOXES(9),
    BOXES_IN_MARGINS(10);

    private final int lengthAt;

    TextPart(int lengthAt) {
        this.lengthAt = lengthAt;
    }

    /** Returns which of the long numbers at the beginning of a file is its length. */
    int lengthAt() {
        return lengthAt;
    }
}
