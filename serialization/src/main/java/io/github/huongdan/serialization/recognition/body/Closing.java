package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the closing paragraphs ({@code Trên đây là …}) off the end of the last division. */
public final class Closing {

    private Closing() {}

    /** Removes and returns the last paragraphs from the first one on that opens as a closing does. */
    public static List<Extract> take(OutlineItem division) {
        List<OutlineItem> items = division.children;
        while (!items.isEmpty() && !items.get(items.size() - 1).children.isEmpty()) {
            items = items.get(items.size() - 1).children;
        }
        int first = items.size();
        for (int i = items.size() - 1; i >= 0 && paragraph(items.get(i)) != null; i--) {
            Extract text = paragraph(items.get(i));
            first = text != null && Clauses.CLOSING_LEADS.opening(text.text()) >= 0 ? i : first;
        }
        List<OutlineItem> taken = items.subList(first, items.size());
        List<Extract> closing = new ArrayList<>();
        for (OutlineItem item : taken) {
            Extract text = paragraph(item);
            if (text != null) {
                closing.add(text);
            }
        }
        taken.clear();
        return closing;
    }

    private static @Nullable Extract paragraph(OutlineItem item) {
        return item.kind == null ? item.text : null;
    }
}
