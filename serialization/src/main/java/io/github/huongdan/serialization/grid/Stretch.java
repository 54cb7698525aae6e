package io.github.huongdan.serialization.grid;

/**
 * A line of a cell's text.
 *
 * @param valueStart the offset in the cell's text where it begins
 * @param line the index of the line of the input
 * @param start the offset in that line of its first character, in UTF-16 units
 * @param end the offset after its last character
 */
public record Stretch(int valueStart, int line, int start, int end) {}
