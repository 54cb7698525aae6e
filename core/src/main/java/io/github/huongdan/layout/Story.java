package io.github.huongdan.layout;

/** Which of a document's texts a paragraph belongs to. */
public enum Story {
    /** The text that runs through the pages. */
    BODY,
    /** A box that floats over the page (hộp văn bản). */
    TEXT_BOX,
    /** What stands above the text of each page (đầu trang). */
    HEADER,
    /** What stands below the text of each page (chân trang). */
    FOOTER,
    /** A note below the page or after the text (chú thích). */
    NOTE
}
