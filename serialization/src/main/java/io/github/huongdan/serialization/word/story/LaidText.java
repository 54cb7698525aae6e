package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.reading.ReadingNote;
import java.util.List;

/**
 * The text of a Word file with its layout.
 *
 * @param text the text, a line for each paragraph
 * @param layout how it looks
 * @param notes what a person should know of the file
 * @param origins which elements of the main part it comes from; empty where nobody asked
 */
public record LaidText(String text, Layout layout, List<ReadingNote> notes, Origins origins) {}
