package io.github.huongdan.serialization.word.doc;

/**
 * A stretch of the main stream that a file says something of.
 *
 * @param start where it begins
 * @param end where the next begins
 * @param style the number of its style; 0 where it names none
 * @param said what the file says of it
 */
record Stretch(int start, int end, int style, Said said) {}
