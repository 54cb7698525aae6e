package io.github.huongdan.reading;

/** Why a reader is not sure of a part, or what it has to say of the whole document. */
public enum ReadingDoubt {
    /** The document's number was left blank or does not read: {@code Số   -HD/BTGTU}. */
    NUMBER_LEFT_BLANK,
    /** The date has blanks to fill in or names no day of the calendar: {@code ngày   tháng 8 năm 2025}. */
    DATE_LEFT_BLANK,
    /** Three or more lines name organs; the last was taken for the issuer, the others for its superior. */
    SUPERIOR_OF_SEVERAL_LINES,
    /** The text ends a paragraph in mid-sentence and goes on in a paragraph of its own. */
    BROKEN_SENTENCE,
    /** The document has divisions, but none of the headings says what it is for. */
    NO_KNOWN_HEADING,
    /** A line had no place in the document and was kept as unclassified. */
    UNPLACED,
    /** The ending of the file's name claims another format than the content is of; the content was read as what it is. About the whole document. */
    NAME_OF_ANOTHER_FORMAT
}
