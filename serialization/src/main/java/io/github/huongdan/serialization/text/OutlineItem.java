package io.github.huongdan.serialization.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A division, an item or a paragraph of the body, with what stands below it. */
final class OutlineItem {

    final @Nullable LabelKind kind;
    final @Nullable Extract label;
    final @Nullable Extract text;
    /** Label and text together. */
    final @Nullable Extract whole;

    final List<OutlineItem> children = new ArrayList<>();

    private OutlineItem(
            @Nullable LabelKind kind, @Nullable Extract label, @Nullable Extract text, @Nullable Extract whole) {
        this.kind = kind;
        this.label = label;
        this.text = text;
        this.whole = whole;
    }

    /** A division that has neither label nor heading. */
    static OutlineItem unlabelled() {
        return new OutlineItem(null, null, null, null);
    }

    static OutlineItem of(Extract paragraph) {
        Label found = Label.of(paragraph.text());
        if (found == null) {
            return new OutlineItem(null, null, paragraph, paragraph);
        }
        Extract text = paragraph.from(found.end());
        return new OutlineItem(found.kind(), paragraph.part(0, found.end()), text.isEmpty() ? null : text, paragraph);
    }
}
