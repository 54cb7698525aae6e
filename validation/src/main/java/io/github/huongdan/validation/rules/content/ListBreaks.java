package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where one list ends and another may begin under the same parent. */
final class ListBreaks {

    private final Map<Pointer, String> texts = new HashMap<>();
    private final Set<Pointer> afterParagraph = new HashSet<>();

    private ListBreaks(Examination examination) {
        Set<Pointer> labelled = new HashSet<>();
        Passage before = null;
        for (Passage passage : examination.passages()) {
            Pointer item = passage.at().parent();
            if (passage.kind() == Passage.Kind.LABEL) {
                labelled.add(item);
                if (before != null
                        && before.kind() == Passage.Kind.PROSE
                        && !labelled.contains(before.at().parent())) {
                    afterParagraph.add(item);
                }
            } else if (passage.kind() == Passage.Kind.PROSE) {
                texts.put(passage.at(), passage.text());
            }
            before = passage;
        }
    }

    static ListBreaks of(Examination examination) {
        return examination.derived(ListBreaks.class, ListBreaks::new);
    }

    /** Whether a paragraph or a heading without a label of its own stands directly before an item. */
    boolean before(Pointer item) {
        return afterParagraph.contains(item);
    }

    /** Whether the words of an item end without the mark that ends a sentence. */
    boolean announces(Pointer item) {
        String text = texts.getOrDefault(item.child("text"), "").stripTrailing();
        return !text.isEmpty() && ".;!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
