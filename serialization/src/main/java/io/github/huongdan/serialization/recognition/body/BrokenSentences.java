package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs without a label that begin in small letters below one that nothing closes. */
public final class BrokenSentences {

    private static final String SENTENCE_ENDS = ".!?:;,…\"”)";

    private BrokenSentences() {}

    /** Lists the pointers of such paragraphs, in order. */
    public static List<String> in(List<Section> sections) {
        List<String> found = new ArrayList<>();
        String before = "";
        for (Passage passage : Passages.of(sections)) {
            boolean paragraph = passage.kind() == Passage.Kind.PROSE;
            if (paragraph
                    && isOpen(before)
                    && Character.isLowerCase(passage.text().charAt(0))) {
                found.add(passage.pointer());
            }
            before = paragraph ? passage.text() : "";
        }
        return found;
    }

    private static boolean isOpen(String text) {
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
