package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the closing paragraphs ({@code Trên đây là …}) off the end of the last division. */
public final class Closing {

    /** What alone closes a document where nothing else would be left below the last heading. */
    private static final PhraseTable CONCLUSION = PhraseTable.of("Trên đây");

    private Closing() {}

    /** Removes and returns the last paragraphs from the first one on that opens as a closing does. */
    public static List<Extract> take(OutlineItem division) {
        List<OutlineItem> items = division.children;
        boolean outermost = true;
        while (!items.isEmpty() && !items.get(items.size() - 1).children.isEmpty()) {
            items = items.get(items.size() - 1).children;
            outermost = false;
        }
        int first = first(items, Clauses.CLOSING_LEADS);
        if (first == 0 && outermost && division.text != null) {
            first = first(items, CONCLUSION);
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

    /** The first of the last paragraphs that opens with one of the leads; the number of items where none does. */
    private static int first(List<OutlineItem> items, PhraseTable leads) {
        int first = items.size();
        for (int i = items.size() - 1; i >= 0; i--) {
            Extract text = paragraph(items.get(i));
            if (text == null) {
                break;
            }
            first = leads.opening(text.text()) >= 0 ? i : first;
        }
        return first;
    }

    private static @Nullable Extract paragraph(OutlineItem item) {
        return item.kind == null ? item.text : null;
    }
}
