package io.github.huongdan.serialization.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Tells line ends that only fill lines from those that end one: a line was filled up where the next word would not have fitted into the width that
 * the text's lines keep to.
 */
final class WrappedLines {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 130;

    private final String text;
    private final int width;

    private WrappedLines(String text, int width) {
        this.text = text;
        this.width = width;
    }

    static WrappedLines of(Node document, String text) {
        int width = 0;
        Node node = document;
        while (node != null) {
            if (node instanceof Paragraph) {
                List<SourceSpan> lines = node.getSourceSpans();
                for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
                    width = Math.max(
                            width, lines.get(i).getColumnIndex() + lines.get(i).getLength());
                }
            }
            node = Nodes.next(node, document);
        }
        return new WrappedLines(text, width);
    }

    /** Whether the words go on behind a line end as if it were a blank. */
    boolean goesOn(int lineEnd) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int start = text.lastIndexOf('\n', lineEnd - 1) + 1;
        int word = lineEnd;
        while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        int end = word;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return lineEnd - start + 1 + end - word > width;
    }
}
