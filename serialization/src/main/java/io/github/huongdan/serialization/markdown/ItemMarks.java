package io.github.huongdan.serialization.markdown;

import io.github.huongdan.serialization.flow.Flow;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** The numbers and dashes of items that wait for the first letter of their items, as they are written; only a star is shown as what it stands for. Not thread-safe. */
final class ItemMarks {

    private static final char STAR = '*';
    private static final char BULLET = '•';

    private final Flow flow;
    private final String source;
    private final List<Integer> starts = new ArrayList<>();

    ItemMarks(Flow flow, String source) {
        this.flow = flow;
        this.source = source;
    }

    /** Adds that of an item. */
    void add(Node item) {
        if (Nodes.start(item) >= 0) {
            starts.add(Nodes.start(item));
        }
    }

    /** Puts those that wait. */
    void put() {
        if (starts.isEmpty()) {
            return;
        }
        for (int start : starts) {
            int at = start;
            while (at < source.length() && !Character.isWhitespace(source.charAt(at))) {
                char c = source.charAt(at);
                flow.flowing(c == STAR ? BULLET : c, Flow.UNSTYLED, at, at + 1);
                at++;
            }
            flow.flowing(' ', Flow.UNSTYLED, at, Math.min(at + 1, source.length()));
        }
        starts.clear();
    }

    /** Forgets those of items that have ended without a letter. */
    void drop() {
        starts.clear();
    }
}
