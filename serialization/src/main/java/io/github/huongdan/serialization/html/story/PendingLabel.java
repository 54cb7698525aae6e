package io.github.huongdan.serialization.html.story;

import io.github.huongdan.serialization.flow.Flow;
import io.github.huongdan.serialization.html.style.Look;
import org.jspecify.annotations.Nullable;

/** The label of an item that waits for the item's first letter. Not thread-safe. */
final class PendingLabel {

    private final Flow flow;
    private String text = "";
    private @Nullable Look look;

    PendingLabel(Flow flow) {
        this.flow = flow;
    }

    /** Adds a label; that of an item inside an item without letters stands behind the outer one. */
    void add(String label, Look shown) {
        text += label;
        look = shown;
    }

    /** Puts the label, if there is one. */
    void put() {
        if (look != null && !text.isBlank()) {
            flow.label(text, look.text());
        }
        drop();
    }

    /** Forgets the label: its item has ended. */
    void drop() {
        text = "";
        look = null;
    }
}
