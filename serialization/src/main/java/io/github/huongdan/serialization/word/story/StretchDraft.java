package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.serialization.word.style.LegacyFont;
import org.jspecify.annotations.Nullable;

/** A stretch of one style while the text is read. Not thread-safe. */
final class StretchDraft {

    final TextStyle style;

    /** The typeface from before Unicode that its text is written for; null where it is Unicode. */
    final @Nullable LegacyFont legacy;

    int start;
    int end;

    StretchDraft(int start, int end, TextStyle style, @Nullable LegacyFont legacy) {
        this.start = start;
        this.end = end;
        this.style = style;
        this.legacy = legacy;
    }

    void move(int distance) {
        start += distance;
        end += distance;
    }
}
