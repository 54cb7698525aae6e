package io.github.huongdan.serialization.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Where the nodes of a text stand. */
final class Nodes {

    private Nodes() {}

    /** The node that comes next in the text, those inside this one first; null behind the last in a root. */
    static @Nullable Node next(Node node, Node root) {
        return node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
    }

    /** The node that follows when all in this one is done; null behind the last in a root. */
    static @Nullable Node after(Node node, Node root) {
        Node at = node;
        while (at != null && !at.equals(root)) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }

    /** Where a node begins; -1 where it does not say. */
    static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
    }

    /** Where a node ends; -1 where it does not say. */
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return -1;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
