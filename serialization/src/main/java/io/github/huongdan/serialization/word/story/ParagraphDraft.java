package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Story;
import io.github.huongdan.serialization.word.style.SetParagraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph while the text is read. Not thread-safe. */
final class ParagraphDraft {

    final Story story;
    final @Nullable CellDraft cell;
    int start;
    int end;

    /** The index of its first stretch. */
    final int firstStretch;

    /** Whether it holds text for typefaces from before Unicode. */
    boolean legacy;

    /** The page, from 1; 0 until text or its end has shown on which it begins. */
    int page;

    /** The element of the main part that it begins with; 0 where it stands in another. */
    int element;

    boolean pageBreakBefore;
    int labelEnd;

    /** How it is set; null until its properties are read. */
    @Nullable
    SetParagraph set;

    /** The boxes that are anchored in it. */
    final List<Draft> boxes = new ArrayList<>(0);

    ParagraphDraft(Draft text, Story story, @Nullable CellDraft cell) {
        this.start = text.text.length();
        this.end = start;
        this.firstStretch = text.stretches.size();
        this.story = story;
        this.cell = cell;
    }

    void move(int distance) {
        start += distance;
        end += distance;
    }
}
