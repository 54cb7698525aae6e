package io.github.huongdan.serialization.text;

/**
 * A line that is not blank.
 *
 * @param words its content
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record TextLine(Extract words, boolean afterBlank) {

    String text() {
        return words.text();
    }
}
