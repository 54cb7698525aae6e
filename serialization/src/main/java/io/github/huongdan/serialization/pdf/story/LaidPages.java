package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.layout.Layout;

/**
 * A text and how it looks.
 *
 * @param text the text, a line for each paragraph
 * @param layout how it looks
 */
public record LaidPages(String text, Layout layout) {}
