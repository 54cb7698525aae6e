package io.github.huongdan.serialization.recognition;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a page out by hand, as a Word file states it: paragraphs, centred or not, and tables row by row. */
final class LaidPage {

    private final StringBuilder text = new StringBuilder();
    private final List<LaidParagraph> paragraphs = new ArrayList<>();
    private final List<LaidTable> tables = new ArrayList<>();
    private boolean pageBreak;
    private int number;

    LaidPage paragraph(String... lines) {
        for (String line : lines) {
            add(line, Story.BODY, null, Alignment.JUSTIFY);
        }
        return this;
    }

    LaidPage centred(String... lines) {
        for (String line : lines) {
            add(line, Story.BODY, null, Alignment.CENTER);
        }
        return this;
    }

    LaidPage story(Story story, String line) {
        add(line, story, null, Alignment.LEFT);
        return this;
    }

    LaidPage pageBreak() {
        pageBreak = true;
        return this;
    }

    /** Adds a table of rows; a cell is its paragraphs, with a line feed between them. */
    LaidPage table(String[]... rows) {
        return table(0, rows);
    }

    LaidPage table(int headerRows, String[]... rows) {
        int start = text.length();
        int table = tables.size() + 1;
        int columns = 0;
        for (int row = 0; row < rows.length; row++) {
            columns = Math.max(columns, rows[row].length);
            for (int column = 0; column < rows[row].length; column++) {
                CellPlace cell = new CellPlace(table, row + 1, column + 1, 1, 1, null);
                for (String line : rows[row][column].split("\n", -1)) {
                    add(line, Story.BODY, cell, Alignment.CENTER);
                }
            }
        }
        Span span = new Span(start, Math.max(start, text.length() - 1));
        tables.add(new LaidTable(table, span, rows.length, columns, headerRows, true, null));
        return this;
    }

    static String[] row(String... cells) {
        return cells;
    }

    GuidanceDocument read() {
        return readWithPlaces().document();
    }

    ReadDocument readWithPlaces() {
        Layout layout = new Layout(List.of(), paragraphs, List.of(), tables, List.of());
        return Recognition.read(Page.laidOut(SourceText.of(text.toString()), layout));
    }

    private void add(String line, Story story, @Nullable CellPlace cell, Alignment alignment) {
        int start = text.length();
        text.append(line).append('\n');
        number += line.isBlank() ? 0 : 1;
        ParagraphFormat format = new ParagraphFormat(alignment, 0, 0, 0, 0, 0, LineSpacing.SINGLE, false, false);
        paragraphs.add(
                new LaidParagraph(new Span(start, text.length() - 1), number, story, cell, null, pageBreak, 0, format));
        pageBreak = false;
    }

    /** A page with a letterhead in a table, a title, and what stands below it. */
    static LaidPage ofState(String... body) {
        return new LaidPage()
                .table(
                        row(
                                "UBND TỈNH AN BÌNH\nSỞ NỘI VỤ",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
                        row("Số: 12/HD-SNV", "An Bình, ngày 05 tháng 3 năm 2024"))
                .centred("HƯỚNG DẪN", "Công tác văn thư năm 2024")
                .paragraph(Stream.concat(
                                Arrays.stream(new String[] {
                                    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
                                    "Sở Nội vụ hướng dẫn như sau:"
                                }),
                                Arrays.stream(body))
                        .toArray(String[]::new));
    }

    LaidPage signed() {
        return table(row(
                "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Lưu: VT, VP.",
                "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn An"));
    }
}
