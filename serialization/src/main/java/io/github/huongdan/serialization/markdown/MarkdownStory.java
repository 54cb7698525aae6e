package io.github.huongdan.serialization.markdown;

import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.flow.Aligned;
import io.github.huongdan.serialization.flow.Flow;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Tells the text of a Markdown file, with where each character stands. Not thread-safe. */
final class MarkdownStory {

    private static final TextStyle PLAIN = Flow.UNSTYLED;

    private final Node root;
    private final String source;
    private final Flow flow;
    private final ReadLimits limits;
    private final WrappedLines wrapped;
    private final PipeCells tables;
    private final ItemMarks marks;
    private final HtmlPart html;

    private MarkdownStory(Node root, String source, Flow flow, ReadLimits limits) {
        this.root = root;
        this.source = source;
        this.flow = flow;
        this.limits = limits;
        this.wrapped = WrappedLines.of(root, source);
        this.tables = new PipeCells(flow);
        this.html = new HtmlPart(source);
        this.marks = new ItemMarks(flow, source);
    }

    static void tell(Node root, String source, Flow flow, ReadLimits limits) {
        new MarkdownStory(root, source, flow, limits).tell();
    }

    private void tell() {
        Node node = root.getFirstChild();
        while (node != null) {
            Node after = enter(node);
            if (after == null && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            Node last = after == null ? node : after;
            leave(last);
            while (!last.equals(root) && last.getNext() == null) {
                last = last.getParent();
                leave(last);
            }
            node = last.equals(root) ? null : last.getNext();
        }
        flow.end();
    }

    /** Comes to a node; returns the last node that was told with it as a whole, null where its children are to be told. */
    private @Nullable Node enter(Node node) {
        if (node instanceof Block) {
            flow.end();
        }
        if (node instanceof HtmlBlock) {
            return html(node);
        }
        if (node instanceof Image) {
            return node;
        }
        if (node instanceof Text text) {
            put(text.getLiteral(), node);
        } else if (node instanceof Code code) {
            put(code.getLiteral(), node);
        } else if (node instanceof SoftLineBreak) {
            softBreak(node);
        } else if (node instanceof HardLineBreak) {
            flow.lineBreak(-1, -1);
        } else if (node instanceof HtmlInline html) {
            tag(html.getLiteral());
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(node);
        } else {
            container(node);
        }
        return null;
    }

    private void container(Node node) {
        if (node instanceof ListItem) {
            marks.add(node);
        } else if (node instanceof TableBlock) {
            tables.begin(node);
        } else if (node instanceof TableRow) {
            tables.row(node);
        } else if (node instanceof TableCell) {
            tables.cell();
        }
    }

    private void leave(Node node) {
        if (node instanceof TableCell) {
            tables.endCell();
        } else if (node instanceof TableBlock) {
            tables.end();
        } else if (node instanceof Block && !node.equals(root)) {
            flow.end();
        }
        if (node instanceof ListItem) {
            marks.drop();
        }
    }

    private void put(String text, Node node) {
        int start = Nodes.start(node);
        Node parent = node.getParent();
        int end = Math.max(Nodes.end(node), parent == null || node.getNext() != null ? 0 : Nodes.end(parent));
        Aligned places = Aligned.of(text, source, Math.max(0, start), Math.max(0, end), !(node instanceof Code));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks.put();
            boolean unseen = c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
            if (!unseen) {
                flow.flowing(c, PLAIN, places.start(i), places.end(i));
            }
        }
    }

    private void softBreak(Node node) {
        Node before = node.getPrevious();
        int end = before == null ? -1 : Nodes.end(before);
        int lineEnd = end < 0 ? -1 : source.indexOf('\n', end);
        if (lineEnd >= 0 && !wrapped.goesOn(lineEnd)) {
            flow.end();
        } else {
            flow.flowing(' ', PLAIN, lineEnd, lineEnd + 1);
        }
    }

    /** Of the tags within a line only a break shows. */
    private void tag(String tag) {
        if (tag.toLowerCase(Locale.ROOT).startsWith("<br")) {
            flow.lineBreak(-1, -1);
        }
    }

    /** Each line of what is set apart as code is a paragraph: it is text that is indented. */
    private void code(Node node) {
        boolean fenced = node instanceof FencedCodeBlock;
        marks.put();
        int count = node.getSourceSpans().size();
        for (int i = fenced ? 1 : 0; i < count; i++) {
            SourceSpan line = node.getSourceSpans().get(i);
            boolean fence = fenced && i == count - 1 && isFence(line);
            for (int at = line.getInputIndex(); !fence && at < line.getInputIndex() + line.getLength(); at++) {
                char c = source.charAt(at);
                if (flow.open() || !Character.isWhitespace(c)) {
                    flow.kept(c, PLAIN, at, at + 1);
                }
            }
            flow.end();
        }
    }

    private boolean isFence(SourceSpan line) {
        String text = source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength())
                .strip();
        return text.startsWith("```") || text.startsWith("~~~");
    }

    private Node html(Node block) {
        Node last = html.last(block);
        int start = Nodes.start(block);
        int end = Nodes.end(last);
        if (start >= 0 && end > start) {
            marks.put();
            html.tell(start, end, flow, limits);
        }
        return last;
    }
}
