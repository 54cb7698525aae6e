package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.serialization.word.style.LegacyFont;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with its layout while it is read. Not thread-safe. */
final class Draft {

    final StringBuilder text = new StringBuilder();
    final List<ParagraphDraft> paragraphs = new ArrayList<>();
    final List<StretchDraft> stretches = new ArrayList<>();
    final List<TableDraft> tables = new ArrayList<>();
    final List<LineDraft> lines = new ArrayList<>();

    /** Which elements of the main part its text comes from; empty where nobody asks. */
    final List<OriginDraft> origins = new ArrayList<>(0);

    /** Says what style the text from an offset to the end has. */
    @SuppressWarnings("ReferenceEquality") // styles that are equal are the same object within a file
    void style(int start, TextStyle style, @Nullable LegacyFont legacy) {
        int end = text.length();
        if (start == end) {
            return;
        }
        StretchDraft last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last.end == start && last.style == style && last.legacy == legacy) {
            last.end = end;
        } else {
            stretches.add(new StretchDraft(start, end, style, legacy));
        }
    }

    /** Returns a view of the origins of what stands at an offset and behind it. */
    List<OriginDraft> originsFrom(int offset) {
        int first = origins.size();
        while (first > 0 && origins.get(first - 1).start >= offset) {
            first--;
        }
        return origins.subList(first, origins.size());
    }

    /** Adds another text after this one. */
    void append(Draft other) {
        int distance = text.length();
        text.append(other.text);
        for (ParagraphDraft paragraph : other.paragraphs) {
            paragraph.move(distance);
        }
        for (StretchDraft stretch : other.stretches) {
            stretch.move(distance);
        }
        for (TableDraft table : other.tables) {
            table.move(distance);
        }
        for (OriginDraft origin : other.origins) {
            origin.move(distance);
        }
        paragraphs.addAll(other.paragraphs);
        stretches.addAll(other.stretches);
        tables.addAll(other.tables);
        lines.addAll(other.lines);
        origins.addAll(other.origins);
    }
}
