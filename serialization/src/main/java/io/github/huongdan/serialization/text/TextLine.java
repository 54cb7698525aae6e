package io.github.huongdan.serialization.text;

/**
 * A line that is not blank.
 *
 * @param words its content
 * @param indent how many characters stand before its content
 * @param afterBlank whether a blank line, or nothing, stands before it
 * @param afterPageBreak whether a page ends before it
 */
record TextLine(Extract words, int indent, boolean afterBlank, boolean afterPageBreak) {

    String text() {
        return words.text();
    }

    int end() {
        return indent + words.length();
    }
}
