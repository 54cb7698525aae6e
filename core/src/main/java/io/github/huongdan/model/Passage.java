package io.github.huongdan.model;

/**
 * One text value of a document and where it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at where it stands, such as {@code /sections/0/provisions/1/text}
 * @param text the value, never empty
 * @param kind what sort of text it is
 */
public record Passage(Pointer at, String text, Kind kind) {

    /** What sort of text a value is. */
    public enum Kind {
        /** Running text: grounds, enacting clause, preamble, provisions, tasks, closing. */
        PROSE,
        /** The number, letter or bullet of a section or an item. */
        LABEL,
        /** The text of a table's cell, wherever the table stands. */
        CELL,
        /** A label, title, note or paragraph of an appendix. */
        APPENDIX,
        /** A line of the form: letterhead, type, subject, headings, recipients, signatures; and what could not be placed. */
        LINE;

        /** Tells whether such texts stand beside the document's own text: in a table or an appendix. */
        public boolean standsBeside() {
            return this == CELL || this == APPENDIX;
        }
    }

    /** Returns where it stands as a JSON pointer (RFC 6901) into the JSON format. */
    public String pointer() {
        return at.toString();
    }
}
