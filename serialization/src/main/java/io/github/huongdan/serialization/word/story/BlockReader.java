package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.word.part.Markup;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.PartCursor.Tag;
import io.github.huongdan.serialization.word.style.PageProperties;
import io.github.huongdan.serialization.word.style.PagePropertiesReader;
import io.github.huongdan.serialization.word.style.SetParagraph;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs and tables one after another. Tables inside tables take no recursion. Not thread-safe. */
final class BlockReader {

    private final Reading reading;
    private final PartCursor xml;
    private final Draft out;
    private final StoryKind kind;
    private final ParagraphReader paragraphs;
    private final Deque<TableDraft> tables = new ArrayDeque<>();

    /** The paragraph before, in the same cell. */
    private @Nullable SetParagraph before;

    /** What is left of paragraphs whose end was taken away: it goes on in the next. */
    private @Nullable ParagraphDraft unended;

    private int sectionStart;

    BlockReader(Reading reading, PartCursor xml, Draft out, StoryKind kind) {
        this.reading = reading;
        this.xml = xml;
        this.out = out;
        this.kind = kind;
        this.paragraphs = new ParagraphReader(reading, xml, out, kind);
    }

    /** Returns the number of the page that was found; null where there is none. */
    @Nullable
    ShownNumber number() {
        return paragraphs.number();
    }

    /** Reads from a start tag to its end tag. */
    void read() {
        int element = xml.depth();
        while (true) {
            Tag tag = xml.advance();
            if (tag == Tag.NONE || (tag == Tag.END && xml.depth() < element)) {
                finishUnended();
                return;
            }
            if (xml.markup() != Markup.WORD) {
                continue;
            }
            if (tag == Tag.START) {
                start();
            } else {
                end();
            }
        }
    }

    private void start() {
        switch (xml.name()) {
            case "p" -> readParagraph();
            case "tbl" -> startTable();
            case "tblPr", "tblGrid", "tr", "trPr", "tc", "tcPr" -> startInTable();
            case "sectPr" -> {
                PageProperties pages = PagePropertiesReader.read(xml);
                if (kind.story() == Story.BODY) {
                    endSection(pages);
                }
            }
            case "del", "moveFrom" -> {
                reading.tell(ReadingDoubt.TRACKED_CHANGES, null);
                xml.skip();
            }
            case "ins", "moveTo" -> reading.tell(ReadingDoubt.TRACKED_CHANGES, null);
            case "altChunk", "subDoc" -> reading.tell(ReadingDoubt.EMBEDDED_DOCUMENT, null);
            case "sdtPr", "sdtEndPr", "customXmlPr", "tblPrEx" -> xml.skip();
            default -> {}
        }
    }

    private void readParagraph() {
        TableDraft table = tables.peek();
        CellDraft cell = table == null ? kind.anchor() : table.cell();
        ParagraphDraft paragraph = unended == null ? new ParagraphDraft(out, kind.story(), cell) : unended;
        if (paragraph.element == 0 && kind.inMainPart()) {
            paragraph.element = xml.element();
        }
        boolean ended = paragraphs.read(paragraph, table, kind.depth() + tables.size());
        unended = ended ? null : paragraph;
        if (ended) {
            finish(paragraph);
        }
        PageProperties section = paragraphs.section();
        if (section != null && kind.story() == Story.BODY) {
            finishUnended();
            endSection(section);
        }
    }

    private void finishUnended() {
        if (unended != null) {
            finish(unended);
            unended = null;
        }
    }

    private void finish(ParagraphDraft paragraph) {
        reading.countParagraph(xml);
        if (paragraph.legacy) {
            LegacyText.convert(reading, out, paragraph);
        }
        paragraph.end = out.text.length();
        out.text.append('\n');
        out.paragraphs.add(paragraph);
        for (Draft box : paragraph.boxes) {
            out.append(box);
        }
        SetParagraph set = paragraph.set;
        if (set != null) {
            set.follow(before);
        }
        before = set;
    }

    private void endSection(PageProperties pages) {
        reading.sections.add(new SectionDraft(pages, sectionStart, out.text.length()));
        sectionStart = out.text.length();
    }

    private void startTable() {
        finishUnended();
        if (kind.depth() + tables.size() >= reading.limits.maxDepth()) {
            throw xml.malformed(
                    "More than " + reading.limits.maxDepth() + " tables and text boxes stand inside one another");
        }
        TableDraft outer = tables.peek();
        CellDraft within = outer == null ? kind.anchor() : outer.cell();
        TableDraft table = new TableDraft(reading.countTable(xml), out.text.length(), within);
        out.tables.add(table);
        tables.push(table);
        before = null;
    }

    private void startInTable() {
        TableDraft table = tables.peek();
        if (table == null) {
            return;
        }
        before = null;
        TableReader reader = new TableReader(reading, xml, table);
        switch (xml.name()) {
            case "tblPr" -> reader.properties();
            case "tblGrid" -> reader.grid();
            case "tr" -> table.startRow(reading.pages.page());
            case "trPr" -> {
                int row = xml.depth() - 1;
                if (!reader.row()) {
                    skipTo(row);
                    table.dropRow();
                }
            }
            case "tc" -> {
                reading.pages.goBackTo(table.pageOfRow());
                table.startCell();
            }
            default -> {
                int cell = xml.depth() - 1;
                if (!reader.cell()) {
                    skipTo(cell);
                    table.endCell(reading.pages.page());
                }
            }
        }
    }

    /** Moves to the end tag of an element that is open. */
    private void skipTo(int element) {
        while (xml.inside(element)) {
            xml.skip();
        }
    }

    private void end() {
        TableDraft table = tables.peek();
        if (table == null) {
            return;
        }
        switch (xml.name()) {
            case "tc" -> {
                finishUnended();
                table.endCell(reading.pages.page());
            }
            case "tr" -> reading.pages.goBackTo(table.lastPageOfRow());
            case "tbl" -> {
                finishUnended();
                table.end(out.text.length() - 1);
                tables.pop();
                before = null;
            }
            default -> {}
        }
    }
}
