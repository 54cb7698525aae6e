package io.github.huongdan.serialization.html.story;

import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.flow.Flow;
import io.github.huongdan.serialization.flow.FlowTable;
import io.github.huongdan.serialization.html.area.DocumentArea;
import io.github.huongdan.serialization.html.area.Elements;
import io.github.huongdan.serialization.html.area.Walk;
import io.github.huongdan.serialization.html.style.Look;
import io.github.huongdan.serialization.html.style.Looks;
import io.github.huongdan.source.CellPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells the text of an element, paragraph by paragraph and cell by cell, as a browser shows it. Not thread-safe. */
public final class HtmlStory implements Walk.Guest {

    /** What the targets of signs begin with that refer to notes, as Word, LibreOffice and pandoc write them. */
    private static final List<String> NOTES =
            List.of("#_ftn", "#_edn", "#sdfootnote", "#sdendnote", "#fn", "#fnref", "#_msocom");

    private final Flow flow;
    private final Looks looks;
    private final ReadLimits limits;
    private final @Nullable DocumentArea area;
    private final @Nullable TextPlaces places;
    private final Typeset letters;
    private final PendingLabel label;
    private final Set<ReadingDoubt> doubts = EnumSet.noneOf(ReadingDoubt.class);
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private int depth;

    private HtmlStory(
            Flow flow, Looks looks, ReadLimits limits, @Nullable DocumentArea area, @Nullable TextPlaces places) {
        this.flow = flow;
        this.looks = looks;
        this.limits = limits;
        this.area = area;
        this.places = places;
        this.letters = new Typeset(flow);
        this.label = new PendingLabel(flow);
    }

    /** Tells the document on a page; returns what a person should know of it. */
    public static Set<ReadingDoubt> tell(DocumentArea area, Flow flow, Looks looks, ReadLimits limits) {
        HtmlStory story = new HtmlStory(flow, looks, limits, area, null);
        Walk.through(area.element(), story);
        flow.end();
        if (story.letters.legacy()) {
            story.doubts.add(ReadingDoubt.LEGACY_TYPEFACE);
        }
        return story.doubts;
    }

    /** Tells a part of a page that stands in another text. */
    public static void tell(Element part, Flow flow, Looks looks, ReadLimits limits, TextPlaces places) {
        Walk.through(part, new HtmlStory(flow, looks, limits, null, places));
        flow.end();
    }

    @Override
    public boolean enter(Element element) {
        if (Elements.neverText(element) || isMark(element)) {
            pass(element);
            return false;
        }
        OpenElement parent = open.peek();
        Look look = parent == null ? looks.look(element) : looks.look(element, parent.look());
        if (parent != null && look.hidden()) {
            return false;
        }
        if (area != null && area.leavesOut(element)) {
            area.leave(element);
            return false;
        }
        OpenElement opened = new OpenElement(element, look, parent);
        if (opened.block()) {
            flow.end();
            flow.format(look.format());
        }
        if (looks.beginsPage(element)) {
            flow.end();
            flow.newPage();
        }
        begin(opened, parent);
        open.push(opened);
        return true;
    }

    private void pass(Element element) {
        switch (element.normalName()) {
            case "img" -> flow.picture();
            case "del" -> doubts.add(ReadingDoubt.TRACKED_CHANGES);
            case "iframe", "object", "embed" -> doubts.add(ReadingDoubt.EMBEDDED_DOCUMENT);
            default -> {}
        }
    }

    private void begin(OpenElement opened, @Nullable OpenElement parent) {
        Element element = opened.element();
        switch (element.normalName()) {
            case "br" -> breakLine(opened);
            case "table" -> beginTable(opened, parent);
            case "tr" -> beginRow(opened);
            case "td", "th" -> beginCell(opened);
            case "ol", "ul", "menu", "dir" ->
                opened.list(new ListNumbering(element, opened.look().list(), opened.listDepth()));
            case "li" -> {
                if (opened.list() != null) {
                    label.add(opened.list().label(element, looks.stated(element, "list-style-type")), opened.look());
                }
            }
            case "ins" -> doubts.add(ReadingDoubt.TRACKED_CHANGES);
            default -> beginOther(opened);
        }
    }

    private void beginOther(OpenElement opened) {
        Element element = opened.element();
        if (looks.stated(element, "mso-list").equals("ignore")) {
            opened.collects();
        }
        Story story = Stories.of(element, looks);
        if (story != null) {
            flow.story(story);
            opened.tellsStory();
        }
    }

    private void breakLine(OpenElement opened) {
        if (!opened.endsAtBreaks()) {
            flow.lineBreak(-1, -1);
        } else if (flow.open()) {
            flow.end();
        } else {
            flow.blankParagraph();
        }
    }

    private void beginTable(OpenElement opened, @Nullable OpenElement parent) {
        TableSize size = TableSize.of(opened.element());
        if (size.rows() == 0 || TableKind.isFrame(opened.element(), size, area)) {
            opened.table(null);
            return;
        }
        if (++depth > limits.maxDepth()) {
            throw new MalformedDocumentException(
                    "Tables stand inside one another beyond the limit of " + limits.maxDepth(), Place.UNKNOWN);
        }
        CellPlace within = parent == null ? null : parent.cell();
        opened.table(new FlowTable(flow, within, size.rows(), size.columns()));
        opened.bordered(looks.bordered(opened.element()));
    }

    private void beginRow(OpenElement opened) {
        FlowTable table = opened.table();
        if (table != null) {
            table.row();
            if (TableSize.heads(opened.element())) {
                table.head();
            }
        }
    }

    private void beginCell(OpenElement opened) {
        FlowTable table = opened.table();
        Element cell = opened.element();
        if (table != null) {
            int wide = TableSize.span(cell, "colspan", 1);
            int after = TableSize.isTooWide(wide) ? TableSize.after(cell) : 0;
            opened.cell(table.cell(TableSize.span(cell, "rowspan", 1), wide, after));
            table.border(opened.bordered() || looks.bordered(cell));
        }
    }

    @Override
    public void text(TextNode node) {
        OpenElement in = open.element();
        String text = node.getWholeText();
        if (in.collected() != null) {
            in.collected().append(letters.shown(text, in.look()));
            return;
        }
        if (!text.isBlank()) {
            label.put();
        }
        letters.put(text, in.look(), places == null ? null : places.of(node));
    }

    @Override
    public void leave(Element element) {
        OpenElement ended = open.pop();
        if (ended.block()) {
            flow.end();
        }
        if (ended.isCollecting()) {
            label.add(String.valueOf(ended.collected()).replace('\u00a0', ' ').strip() + " ", ended.look());
        }
        if (element.nameIs("li")) {
            label.drop();
        }
        FlowTable table = ended.table();
        if (table != null && TableSize.isCell(element)) {
            table.endCell();
        } else if (table != null && element.nameIs("table")) {
            table.end();
            depth--;
        }
        if (ended.isTellingStory()) {
            flow.story(Story.BODY);
        }
        OpenElement parent = open.peek();
        if (ended.block() && parent != null) {
            flow.format(parent.look().format());
        }
    }

    /** What is no text of its own: a number of a page as LibreOffice writes it, the sign that refers to a note or back, what a tracked change takes away. */
    private static boolean isMark(Element element) {
        if (element.nameIs("a")) {
            String target = element.attr("href");
            return NOTES.stream().anyMatch(target::startsWith);
        }
        return element.nameIs("del")
                || (element.nameIs("sdfield") && element.attr("type").equalsIgnoreCase("PAGE"));
    }
}
