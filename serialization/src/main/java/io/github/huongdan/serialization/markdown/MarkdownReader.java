package io.github.huongdan.serialization.markdown;

import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.flow.Flow;
import io.github.huongdan.serialization.flow.FlowText;
import io.github.huongdan.serialization.flow.Origins;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the text of a Markdown file. The only class that commonmark-java is reached through. */
final class MarkdownReader {

    private MarkdownReader() {}

    /**
     * Reads a text.
     *
     * @param text the text; what stands before its beginning, as data in YAML, is blanked out, so that places stay
     */
    static FlowText read(String text, ReadLimits limits) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(limits.maxDepth())
                .build()
                .parse(text);
        Flow flow = new Flow(limits, new Origins());
        MarkdownStory.tell(document, text, flow, limits);
        return flow.finish();
    }
}
