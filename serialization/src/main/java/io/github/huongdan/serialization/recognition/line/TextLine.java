package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.serialization.recognition.source.Extract;

/**
 * A line that is not blank.
 *
 * @param words its content
 * @param indent how many characters stand before its content
 * @param afterBlank whether a blank line, or nothing, stands before it
 * @param afterPageBreak whether a page ends before it
 */
public record TextLine(Extract words, int indent, boolean afterBlank, boolean afterPageBreak) {

    public String text() {
        return words.text();
    }

    public int end() {
        return indent + words.length();
    }
}
