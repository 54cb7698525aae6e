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

/** Tells the stories of a file: its text, what runs along the pages, what was stamped on them. */
public final class PdfStories {

    private final List<ReadPage> pages;
    private final Usual usual;
    private final Writing out;
    private final List<Line> flow = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final PageLook look;
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
            for (PageBlock block : page.blocks()) {
                if (block instanceof Line line) {
                    flow.add(line);
                } else if (block instanceof Cells cells) {
                    endFlow();
                    table(cells, page.page());
                }
            }
        }
        endFlow();
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
        for (List<Line> lines : Joining.of(flow, context)) {
            out.paragraph(lines, Story.BODY, null, begins(lines), Formats.of(lines, context));
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

    private void table(Cells cells, int page) {
        int number = ++tables;
        int start = out.text.length();
        for (int row = 0; row < cells.rows().size(); row++) {
            for (Box box : cells.rows().get(row)) {
                CellPlace place = new CellPlace(number, row + 1, box.column(), box.rowSpan(), box.columnSpan(), null);
                if (box.lines().isEmpty()) {
                    out.blank(place, page);
                } else {
                    cell(box, place, cells.bordered());
                }
            }
        }
        out.tables.add(new LaidTable(
                number,
                new Span(start, Math.max(start, out.text.length() - 1)),
                cells.rows().size(),
                cells.columns(),
                headed(cells) ? 1 : 0,
                cells.bordered(),
                null));
    }

    /** Whether the first row, and not the second, is bold as a whole, as what heads columns is. */
    private static boolean headed(Cells cells) {
        return cells.bordered()
                && cells.rows().size() > 1
                && isBold(cells.rows().get(0))
                && !isBold(cells.rows().get(1));
    }

    private static boolean isBold(List<Box> row) {
        boolean bold = false;
        for (Box box : row) {
            for (Line line : box.lines()) {
                bold = true;
                if (!Joining.isBold(line.stretch())) {
                    return false;
                }
            }
        }
        return bold;
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
