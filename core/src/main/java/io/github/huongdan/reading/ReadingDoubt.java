package io.github.huongdan.reading;

/** Why a reader is not sure of a part, or what of the source a person should know before trusting what was read. */
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
    /** A value is known although letters of it are wrong, as a scanner or an old typeface leaves them: {@code HƢỚNG DẪN}, {@code l2/HD-SNV}. */
    LETTERS_WRONG,
    /** A value stands where such a value stands, and does not look like one: a place of ten words, a name with digits. */
    UNLIKE_ITS_KIND,
    /** A line had no place in the document and was kept as unclassified. */
    UNPLACED,
    /** The ending of the file's name claims another format than the content is of; the content was read as what it is. About the whole document. */
    NAME_OF_ANOTHER_FORMAT,
    /** The source holds changes that nobody has accepted or refused; it was read as if all were accepted. */
    TRACKED_CHANGES,
    /** The source holds comments; they are no part of the document. */
    COMMENTS,
    /** The source holds text that it does not show; it was read like the rest. */
    HIDDEN_TEXT,
    /** The text stands in typefaces from before Unicode; what they show was read. */
    LEGACY_TYPEFACE,
    /** The source holds macros or scripts; they were not run. */
    MACROS,
    /** The source refers to a template, a picture or another file outside itself; it was not fetched. */
    OUTSIDE_CONTENT,
    /** The source embeds or attaches another document; what that says was not read. */
    EMBEDDED_DOCUMENT,
    /** Something of the source could not be read: a page is damaged, is a picture without text, or does not say which letters it shows. */
    PART_NOT_READ,
    /** The source, as a page of a portal, holds text that is none of the document or is not shown: menus, what the portal says of it. It was not read. */
    LEFT_OUT,
    /** The source is in another character set than it says, or says none and is not in UTF-8; what it seems to be in was read. */
    WRONG_CHARACTER_SET
}
