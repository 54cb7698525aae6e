package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.layout.Layout;
import java.util.List;

/**
 * A text and how it looks.
 *
 * @param text the text, a line for each paragraph
 * @param layout how it looks
 * @param letters where its letters stand, in the order of the text; empty where nobody asked
 */
public record LaidPages(String text, Layout layout, List<PrintedLetters> letters) {}
