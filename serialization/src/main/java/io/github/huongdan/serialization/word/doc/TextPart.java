package io.github.huongdan.serialization.word.doc;

/** The texts of a file, in the order in which their letters follow one another. */
enum TextPart {
    BODY,
    FOOTNOTES,
    MARGINS,
    MACROS,
    COMMENTS,
    ENDNOTES,
    BOXES,
    BOXES_IN_MARGINS
}
