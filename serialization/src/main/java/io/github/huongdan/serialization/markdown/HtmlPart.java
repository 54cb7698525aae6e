package io.github.huongdan.serialization.markdown;

import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.flow.Flow;
import io.github.huongdan.serialization.html.page.Tags;
import io.github.huongdan.serialization.html.story.HtmlStory;
import io.github.huongdan.serialization.html.story.TextPlaces;
import io.github.huongdan.serialization.html.style.Looks;
import io.github.huongdan.serialization.html.style.StyleSheet;
import java.util.Locale;
import org.commonmark.node.Node;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML that stands in a Markdown file, as a table that Markdown has no signs for. A table goes on to its end tag, past blank lines. Not thread-safe. */
final class HtmlPart {

    private static final String OPENS = "<table";
    private static final String CLOSES = "</table";

    private final String source;

    /** Whether a table was met that has no end tag; no other is followed then, so that none is looked for again and again. */
    private boolean unended;

    HtmlPart(String source) {
        this.source = source;
    }

    /** The last of the blocks, beginning with one, that a table takes. */
    Node last(Node block) {
        Node at = block;
        int open = open(at);
        while (open > 0 && !unended && at.getNext() != null) {
            at = at.getNext();
            open += open(at);
        }
        unended |= open > 0;
        return open > 0 ? block : at;
    }

    /** How many more tables begin in a block than end. */
    private int open(Node block) {
        int start = Nodes.start(block);
        int end = Nodes.end(block);
        if (start < 0 || end < start) {
            return 0;
        }
        String text = source.substring(start, end).toLowerCase(Locale.ROOT);
        return count(text, OPENS) - count(text, CLOSES);
    }

    private static int count(String text, String tag) {
        int count = 0;
        for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
            count++;
        }
        return count;
    }

    void tell(int start, int end, Flow flow, ReadLimits limits) {
        String html = source.substring(start, end);
        Tags.requireWithin(html, limits);
        Document parsed = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        HtmlStory.tell(parsed.body(), flow, new Looks(new StyleSheet()), limits, new TextPlaces(source, start));
    }
}
