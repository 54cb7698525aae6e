package io.github.huongdan.serialization;

/** What a format of others could not carry as the document has it. */
public enum ExportDoubt {
    /** The parts of a code or of a citation are not those that its words give; the words are carried, the parts are not. */
    PARTS_NOT_CARRIED,
    /** The format demands a value that the document does not have, such as a date; something that nobody takes for one stands there. */
    STAND_IN,
    /** A label stands twice beside its like; the second got an identifier of its own, and the label itself is carried as it is. */
    LABEL_REPEATED,
    /** A table says more than the format's tables can: rows without cells, or more heading rows than rows. */
    TABLE_CHANGED
}
