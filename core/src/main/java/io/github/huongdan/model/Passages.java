package io.github.huongdan.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The text values of a document in its order: for searching, counting, checking. Parts that are derived from a value that is listed
 * (citations, assignees, deadlines, the groups of a code) are left out.
 */
public final class Passages {

    private Passages() {}

    /** Lists all text values of a document. */
    public static List<Passage> of(GuidanceDocument document) {
        Collector collector = new Collector();
        DocumentWalk.through(document, collector);
        return List.copyOf(collector.passages);
    }

    /** Lists all text values of a document's sections. */
    public static List<Passage> of(List<? extends Section> sections) {
        Collector collector = new Collector();
        DocumentWalk.through(sections, collector);
        return List.copyOf(collector.passages);
    }

    private static final class Collector implements DocumentVisitor {

        private final List<Passage> passages = new ArrayList<>();

        @Override
        public void passage(Passage passage) {
            passages.add(passage);
        }
    }
}
