package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Story;
import org.jspecify.annotations.Nullable;

/**
 * Where paragraphs stand that are read one after another.
 *
 * @param story the text that they belong to
 * @param anchor the cell that a box is anchored in; null for other texts, and boxes outside tables
 * @param depth how many tables and boxes are open about them
 */
record StoryKind(Story story, @Nullable CellDraft anchor, int depth) {

    /** Tells whether they stand above or below the text of each page. */
    boolean inMargin() {
        return story == Story.HEADER || story == Story.FOOTER;
    }

    /** Tells whether they stand in the main part of the file. */
    boolean inMainPart() {
        return story == Story.BODY || story == Story.TEXT_BOX;
    }

    /** Returns that of a box in one of the paragraphs. */
    StoryKind box(@Nullable CellDraft cell, int depthOfBox) {
        return new StoryKind(story == Story.BODY ? Story.TEXT_BOX : story, cell, depthOfBox);
    }
}
