package io.github.huongdan.serialization.pdf.story;

/**
 * What is usual where a line stands.
 *
 * @param left where lines begin
 * @param right where lines end
 * @param indent how far the first lines of paragraphs begin from there; 0 where they do not
 * @param pitch how far lines of a paragraph stand apart
 */
record LineContext(double left, double right, double indent, double pitch) {}
