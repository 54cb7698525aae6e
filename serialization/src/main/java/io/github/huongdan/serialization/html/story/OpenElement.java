package io.github.huongdan.serialization.html.story;

import io.github.huongdan.serialization.flow.FlowTable;
import io.github.huongdan.serialization.html.area.Elements;
import io.github.huongdan.serialization.html.style.Look;
import io.github.huongdan.source.CellPlace;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element between its beginning and its end, with what it hands down. Not thread-safe. */
final class OpenElement {

    /** A paragraph with more breaks is a text of its own, with a paragraph a line. */
    private static final int MOST_BREAKS = 6;

    private final Element element;
    private final Look look;
    private final boolean block;
    private final boolean endsAtBreaks;
    private int listDepth;
    private @Nullable ListNumbering list;
    private @Nullable FlowTable table;
    private @Nullable CellPlace cell;
    private boolean bordered;
    private @Nullable StringBuilder collected;
    private boolean collecting;
    private boolean tellingStory;

    OpenElement(Element element, Look look, @Nullable OpenElement parent) {
        this.element = element;
        this.look = look;
        this.block = isBlock(element, look);
        if (parent != null) {
            listDepth = parent.listDepth;
            list = parent.list;
            table = parent.table;
            cell = parent.cell;
            bordered = parent.bordered;
            collected = parent.collected;
        }
        this.endsAtBreaks = block ? endsAtBreaks(element) : parent != null && parent.endsAtBreaks;
    }

    private static boolean isBlock(Element element, Look look) {
        boolean byName = Elements.isBlock(element);
        return switch (look.display()) {
            case "block", "flex", "grid", "list-item", "table" -> true;
            case "inline" -> byName && TableSize.isCell(element);
            default -> byName;
        };
    }

    private static boolean endsAtBreaks(Element element) {
        return switch (element.normalName()) {
            case "td", "th", "li", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "center" -> false;
            case "p" -> element.getElementsByTag("br").size() > MOST_BREAKS;
            default -> true;
        };
    }

    Element element() {
        return element;
    }

    Look look() {
        return look;
    }

    boolean block() {
        return block;
    }

    /** Whether a break ends a paragraph, and not only a line of it. */
    boolean endsAtBreaks() {
        return endsAtBreaks;
    }

    void list(ListNumbering value) {
        list = value;
    }

    /** The list that it stands in or is; null where it does neither. */
    @Nullable
    ListNumbering list() {
        return list;
    }

    /** How many lists it stands in, itself among them, before it is counted as one. */
    int listDepth() {
        return ++listDepth;
    }

    void table(@Nullable FlowTable value) {
        table = value;
        bordered = false;
    }

    /** The table that it stands in or is; null where it does neither, or where that only frames. */
    @Nullable
    FlowTable table() {
        return table;
    }

    void cell(CellPlace value) {
        cell = value;
    }

    @Nullable
    CellPlace cell() {
        return cell;
    }

    void bordered(boolean value) {
        bordered = value;
    }

    boolean bordered() {
        return bordered;
    }

    /** Says that its text is a label. */
    void collects() {
        collected = new StringBuilder();
        collecting = true;
    }

    /** What takes its text; null where the flow does. */
    @Nullable
    StringBuilder collected() {
        return collected;
    }

    boolean isCollecting() {
        return collecting;
    }

    void tellsStory() {
        tellingStory = true;
    }

    boolean isTellingStory() {
        return tellingStory;
    }
}
