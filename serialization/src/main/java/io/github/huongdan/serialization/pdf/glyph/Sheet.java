package io.github.huongdan.serialization.pdf.glyph;

import java.util.List;

/**
 * A page with what is drawn on it.
 *
 * @param number its number, from 1
 * @param width how wide the paper is as it lies, in points
 * @param height how high it is
 * @param glyphs the letters, in the order in which they are drawn
 * @param rules the straight lines
 * @param unreadable how many codes stand for letters that the file does not tell
 * @param whole whether all that may be text was read: nothing was damaged, no letters unknown, the page more than a picture
 */
public record Sheet(
        int number, double width, double height, List<Glyph> glyphs, List<Rule> rules, int unreadable, boolean whole) {}
