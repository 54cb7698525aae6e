package io.github.huongdan.serialization.html.story;

import io.github.huongdan.serialization.flow.Aligned;
import org.jsoup.nodes.TextNode;

/** Where the texts of a page that stands in another text stand there. */
public final class TextPlaces {

    private final String source;
    private final int offset;

    /**
     * Takes the other text.
     *
     * @param source the other text
     * @param offset where the page begins in it
     */
    public TextPlaces(String source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    Aligned of(TextNode node) {
        int start = node.sourceRange().isTracked() ? node.sourceRange().startPos() + offset : offset;
        int end = node.sourceRange().isTracked() ? node.sourceRange().endPos() + offset : offset;
        return Aligned.of(
                node.getWholeText(), source, Math.min(start, source.length()), Math.min(end, source.length()), false);
    }
}
