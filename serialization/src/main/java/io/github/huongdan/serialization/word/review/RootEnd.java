package io.github.huongdan.serialization.word.review;

import io.github.huongdan.serialization.word.part.PartWalk;
import io.github.huongdan.serialization.word.part.PartWalk.EndTag;
import io.github.huongdan.serialization.word.part.PartWalk.StartTag;

/** Where the last child of a part's root goes. */
final class RootEnd {

    private RootEnd() {}

    /** Puts an element behind the last child of the root. */
    static String before(String name, String part, String element) {
        Edits edits = new Edits();
        PartWalk.through(name, part, new PartWalk.Visitor() {
            private int depth;

            @Override
            public void start(StartTag tag) {
                depth++;
                if (depth == 1 && tag.empty()) {
                    edits.replace(tag.end() - 2, tag.end(), ">" + element + "</" + tag.written() + ">");
                }
            }

            @Override
            public void end(EndTag tag) {
                depth--;
                if (depth == 0 && tag.start() < tag.end()) {
                    edits.insert(tag.start(), element);
                }
            }

            @Override
            public void other() {}
        });
        return edits.applied(part);
    }
}
