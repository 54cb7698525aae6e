package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Divides the pages of a file into lines and cells. Not thread-safe. */
public final class PageReader {

    /** Papers whose widths differ by less are taken for the same. */
    private static final double WIDTHS = 50;

    private final List<RowsOfPage> pages = new ArrayList<>();

    /** Takes the next page. */
    public void take(Sheet sheet) {
        pages.add(RowsOfPage.of(sheet));
    }

    /** Reads the pages that were taken. */
    public List<ReadPage> read() {
        Running running = new Running(pages);
        List<Row> all = new ArrayList<>();
        pages.forEach(page -> all.addAll(page.rows()));
        Map<Long, TextEdges> byWidth = new HashMap<>();
        List<ReadPage> read = new ArrayList<>();
        for (RowsOfPage page : pages) {
            TextEdges usual = byWidth.computeIfAbsent(
                    Math.round(page.width() / WIDTHS),
                    width -> TextEdges.of(all, page.width(), TextEdges.usual(page.width())));
            read.add(read(page, running, TextEdges.of(page.rows(), page.width(), usual)));
        }
        return read;
    }

    private static ReadPage read(RowsOfPage page, Running running, TextEdges edges) {
        List<Row> rows = new ArrayList<>();
        List<PageBlock.Line> above = new ArrayList<>();
        List<PageBlock.Line> below = new ArrayList<>();
        for (int i = 0; i < page.rows().size(); i++) {
            Row row = page.rows().get(i);
            if (!running.runs(page, i)) {
                rows.add(row);
                continue;
            }
            boolean upper = row.baseline() < page.height() / 2;
            for (Stretch stretch : row.stretches()) {
                (upper ? above : below).add(new PageBlock.Line(page.page(), i + 1, stretch));
            }
        }
        List<PageBlock.Line> stamps = new ArrayList<>();
        for (Stretch stamp : page.stamps()) {
            stamps.add(new PageBlock.Line(page.page(), row(rows, stamp), stamp));
        }
        return new ReadPage(
                page.page(),
                page.width(),
                page.height(),
                edges,
                Blocks.of(page.page(), rows, edges, page.grids(), page.height()),
                above,
                below,
                stamps,
                page.rules(),
                page.legacy());
    }

    /** The row beside which something stands that is in none, from 1. */
    private static int row(List<Row> rows, Stretch stretch) {
        int row = 1;
        while (row < rows.size() && rows.get(row - 1).baseline() < stretch.baseline() - stretch.size() / 2) {
            row++;
        }
        return row;
    }
}
