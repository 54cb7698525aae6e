package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.model.DocumentVisitor;
import io.github.huongdan.model.DocumentWalk;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs without a label that begin in small letters below one that nothing closes. */
public final class BrokenSentences implements DocumentVisitor {

    private static final String SENTENCE_ENDS = ".!?:;,…\"”)";

    private final List<String> found = new ArrayList<>();
    private String before = "";

    private BrokenSentences() {}

    /** Lists the pointers of such paragraphs, in order. */
    public static List<String> in(List<Section> sections) {
        BrokenSentences broken = new BrokenSentences();
        DocumentWalk.through(sections, broken);
        return broken.found;
    }

    @Override
    public void passage(Passage passage) {
        boolean paragraph = passage.kind() == Passage.Kind.PROSE;
        if (paragraph && isOpen(before) && Character.isLowerCase(passage.text().charAt(0))) {
            found.add(passage.pointer());
        }
        before = paragraph ? passage.text() : "";
    }

    private static boolean isOpen(String text) {
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
