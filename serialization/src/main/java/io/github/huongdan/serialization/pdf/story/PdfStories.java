package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.pdf.page.PageBlock;
import io.github.huongdan.serialization.pdf.page.PageBlock.Box;
import io.github.huongdan.serialization.pdf.page.PageBlock.Cells;
import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import io.github.huongdan.serialization.pdf.page.ReadPage;
import io.github.huongdan.serialization.pdf.page.Running;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the stories of a file: its text, what runs along the pages, what was stamped on them. */
public final class PdfStories {

    private final List<ReadPage> pages;
    private final Usual usual;
    private final Writing out;
    private final List<Line> flow = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final PageLook look;
    private @Nullable OpenTable table;
    private int tables;
    private int lastPage;

    private PdfStories(List<ReadPage> pages, ReadLimits limits, boolean traced) {
        this.pages = pages;
        this.usual = Usual.of(pages);
        this.look = new PageLook(pages);
        this.out = new Writing(limits, traced);
    }

    /** Tells the stories of pages. */
    public static LaidPages of(List<ReadPage> pages, ReadLimits limits) {
        return new PdfStories(pages, limits, false).tell();
    }

    /** Tells the stories of pages, and where each letter stands. */
    public static LaidPages traced(List<ReadPage> pages, ReadLimits limits) {
        return new PdfStories(pages, limits, true).tell();
    }

    private LaidPages tell() {
        for (ReadPage page : pages) {
            boolean first = true;
            for (PageBlock block : page.blocks()) {
                if (block instanceof Line line) {
                    endTable();
                    flow.add(line);
                } else if (block instanceof Cells cells && !(first && goesOn(cells, page.page()))) {
                    endFlow();
                    endTable();
                    table = new OpenTable(cells, page.page());
                }
                first = false;
            }
        }
        endFlow();
        endTable();
        int end = Math.max(0, out.text.length() - 1);
        for (ReadPage page : pages) {
            running(page.above(), Story.HEADER);
            besides(page.stamps(), Story.HEADER);
            running(page.below(), Story.FOOTER);
        }
        Layout layout = new Layout(
                List.of(look.section(end, out.looks)), out.paragraphs, out.styles, out.tables, List.of(), out.printed);
        return new LaidPages(out.text.toString(), layout, out.letters);
    }

    private void endFlow() {
        if (flow.isEmpty()) {
            return;
        }
        ReadPage page = pages.get(flow.get(0).page() - 1);
        LineContext context = usual.on(page, flow.get(0).stretch().size());
        List<List<Line>> paragraphs = Joining.of(flow, context);
        Spacing spacing = new Spacing(paragraphs, usual.pitch());
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Line> lines = paragraphs.get(i);
            out.paragraph(lines, Story.BODY, null, begins(lines), spacing.of(i, Formats.of(lines, context)));
        }
        flow.clear();
    }

    /** Whether a paragraph is the first of a page that begins by order. */
    private boolean begins(List<Line> lines) {
        int page = lines.get(0).page();
        boolean first = page > lastPage;
        lastPage = Math.max(lastPage, page);
        return first && look.beginsByOrder(page);
    }

    private boolean goesOn(Cells cells, int page) {
        return table != null && table.goesOn(cells, page);
    }

    private void endTable() {
        if (table != null) {
            tell(table);
            table = null;
        }
    }

    private void tell(OpenTable table) {
        int number = ++tables;
        int start = out.text.length();
        for (int row = 0; row < table.rows().size(); row++) {
            for (Box box : table.rows().get(row)) {
                CellPlace place = new CellPlace(number, row + 1, box.column(), box.rowSpan(), box.columnSpan(), null);
                if (box.lines().isEmpty()) {
                    out.blank(place, table.page(row));
                } else {
                    cell(box, place, table.bordered());
                }
            }
        }
        out.tables.add(new LaidTable(
                number,
                new Span(start, Math.max(start, out.text.length() - 1)),
                table.rows().size(),
                table.columns(),
                table.headerRows(),
                table.bordered(),
                null));
    }

    private void cell(Box box, CellPlace place, boolean bordered) {
        ParagraphFormat format = Formats.ofCell(box.lines());
        for (List<Line> lines : CellJoining.of(box.lines(), bordered ? box.right() - box.left() : 0)) {
            out.paragraph(lines, Story.BODY, place, begins(lines), format);
        }
    }

    /** What runs along the pages is told once; numbers of pages are no text. */
    private void running(List<Line> lines, Story story) {
        List<Line> fresh = new ArrayList<>();
        for (Line line : lines) {
            String text = line.stretch().text().strip();
            if (!Running.isNumber(text, line.page()) && told.add(text)) {
                fresh.add(line);
            }
        }
        besides(fresh, story);
    }

    private void besides(List<Line> lines, Story story) {
        for (Line line : lines) {
            out.paragraph(List.of(line), story, null, false, ParagraphFormat.PLAIN);
        }
    }
}
