package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Table;
import io.github.huongdan.reading.ReadDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TablesInTextTest {

    private static final GuidanceText TEXT = GuidanceText.standard();
    private static final String HEAD = """
            HƯỚNG DẪN
            Công tác văn thư

            Sở Nội vụ hướng dẫn như sau:

            I. NỘI DUNG

            1. Danh mục hồ sơ:

            """;

    @Test
    void readsATableWithFrames() {
        Table table = onlyTable(HEAD + """
                +-----+----------------+
                | TT  | Hồ sơ          |
                +=====+================+
                | 1   | Hồ sơ gốc      |
                |     | năm 2024       |
                +-----+----------------+
                | Cộng: 1 hồ sơ        |
                +-----+----------------+
                """);

        assertThat(table)
                .isEqualTo(Table.builder()
                        .headerRows(1)
                        .row("TT", "Hồ sơ")
                        .row("1", "Hồ sơ gốc\nnăm 2024")
                        .row(new Table.Row(List.of(new Table.Cell("Cộng: 1 hồ sơ", 2, 1))))
                        .build());
    }

    @Test
    void readsACellOfSeveralRows() {
        Table table = onlyTable(HEAD + """
                +-----+-------+
                | A   | B     |
                |     +-------+
                |     | C     |
                +-----+-------+
                """);

        assertThat(table)
                .isEqualTo(Table.of(
                        new Table.Row(List.of(new Table.Cell("A", 1, 2), Table.Cell.of("B"))), Table.Row.of("C")));
    }

    @Test
    void readsATableWithBars() {
        Table table = onlyTable(HEAD + """
                | TT | Hồ sơ |
                |----|-------|
                | 1  |       |
                | Cộng |
                """);

        assertThat(table)
                .isEqualTo(Table.builder()
                        .headerRows(1)
                        .row("TT", "Hồ sơ")
                        .row("1", "")
                        .row(new Table.Row(List.of(new Table.Cell("Cộng", 2, 1))))
                        .build());
    }

    @Test
    void saysWhereACellStands() {
        ReadDocument read = TEXT.read(HEAD + """
                +----+-------+
                | TT | Hồ sơ |
                +----+-------+
                | 1  | Gốc   |
                +----+-------+
                """);

        String cell = "/sections/0/provisions/0/provisions/0/table/rows/1/cells/1/text";
        assertThat(read.sourceMap().position(cell)).hasToString("Optional[13:8]");
    }

    @Test
    void readsTheLetterheadOfATableWithFrames() {
        GuidanceDocument document = TEXT.read("""
                +-----------------------+------------------------------------+
                | UBND TỈNH AN BÌNH     | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                |                       | Độc lập - Tự do - Hạnh phúc        |
                | SỞ NỘI VỤ             |                                    |
                +-----------------------+------------------------------------+
                | Số: 12/HD-SNV         | An Bình, ngày 05 tháng 3 năm 2024  |
                +-----------------------+------------------------------------+

                HƯỚNG DẪN
                Công tác văn thư
                """).document();

        assertThat(document.header().issuer()).isEqualTo("SỞ NỘI VỤ");
        assertThat(document.header().motto()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(document.header().code()).hasToString("12/HD-SNV");
        assertThat(document.unclassified()).isEmpty();
    }

    @Test
    void writesAppendicesAndReadsThemBack() {
        GuidanceDocument document = TEXT.read(HEAD + """
                2. Lập hồ sơ.

                Nơi nhận:
                - Các sở;
                - Lưu: VT.

                GIÁM ĐỐC

                Trần Văn An
                """).document().toBuilder()
                .appendices(List.of(
                        Appendix.builder()
                                .label("PHỤ LỤC I")
                                .title("DANH MỤC HỒ SƠ")
                                .note("(Kèm theo Hướng dẫn số 12/HD-SNV)")
                                .paragraph("1. Hồ sơ gốc.")
                                .block(Table.of(Table.Row.of("TT", "Hồ sơ"), Table.Row.of("1", "Gốc")))
                                .build(),
                        Appendix.builder()
                                .label("Mẫu số 2")
                                .paragraph("Kính gửi: Sở Nội vụ")
                                .build()))
                .build();

        assertThat(TEXT.read(TEXT.write(document)).document()).isEqualTo(document);
    }

    @Test
    void drawsNothingThatWouldFillTheMemory() {
        Table.Builder tall = Table.builder().row("dài ".repeat(25_000), "TT");
        for (int row = 0; row < 20_000; row++) {
            tall.row("1", "2");
        }
        Table wide = Table.of(new Table.Row(List.of(new Table.Cell("rộng", Integer.MAX_VALUE, Integer.MAX_VALUE))));

        assertThat(TEXT.write(withTable(tall.build())).length()).isLessThan(1_000_000);
        assertThat(TEXT.write(withTable(wide))).contains("rộng");
    }

    @Property(tries = 500)
    void anyTableComesBackAsItWas(@ForAll long seed) {
        GuidanceDocument document = TEXT.read(HEAD + "2. Lập hồ sơ.").document();
        Table table = new MadeTable(new Random(seed)).table();
        GuidanceDocument holding = document.toBuilder()
                .preambleBlocks(List.of(table))
                .appendices(
                        List.of(Appendix.builder().label("PHỤ LỤC").block(table).build()))
                .build();
        GuidanceDocument inBody = withTable(document, table);

        assertThat(TEXT.read(TEXT.write(inBody)).document()).isEqualTo(inBody);
        assertThat(TEXT.read(TEXT.write(holding)).document().preamble()).isEqualTo(holding.preamble());
    }

    private static GuidanceDocument withTable(Table table) {
        return withTable(TEXT.read(HEAD + "2. Lập hồ sơ.").document(), table);
    }

    private static GuidanceDocument withTable(GuidanceDocument document, Table table) {
        PropagandaContent section = (PropagandaContent) document.sections().get(0);
        List<Provision> items = new ArrayList<>(section.provisions());
        items.set(0, items.get(0).toBuilder().provision(Provision.table(table)).build());
        return document.toBuilder()
                .sections(List.of(section.toBuilder().provisions(items).build()))
                .build();
    }

    private static Table onlyTable(String text) {
        return TEXT.read(text)
                .document()
                .sections()
                .get(0)
                .items()
                .get(0)
                .provisions()
                .get(0)
                .table();
    }

    /** Makes tables whose cells hold the signs of frames, and take several rows and columns; in each row a cell begins. */
    private record MadeTable(Random random) {

        private static final String[] WORDS = {"hồ sơ", "|", "+", "-", "a|b", "+-+", "2024", "=", "ệ", "đ"};

        Table table() {
            int rows = 1 + random.nextInt(4);
            int columns = 1 + random.nextInt(4);
            boolean[][] taken = new boolean[rows][columns];
            List<Table.Row> made = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                List<Table.Cell> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    if (!taken[row][column]) {
                        cells.add(cell(taken, row, column));
                    }
                }
                made.add(new Table.Row(cells));
            }
            boolean headed = rows > 1 && random.nextBoolean();
            return new Table(headed ? 1 : 0, made);
        }

        private Table.Cell cell(boolean[][] taken, int row, int column) {
            int columnSpan = 1;
            while (column + columnSpan < taken[0].length
                    && !taken[row][column + columnSpan]
                    && random.nextInt(3) == 0) {
                columnSpan++;
            }
            boolean last = column + columnSpan == taken[0].length;
            int rowSpan = row > 0 && row + 1 < taken.length && !last && random.nextInt(3) == 0 ? 2 : 1;
            for (int r = row; r < row + rowSpan; r++) {
                for (int c = column; c < column + columnSpan; c++) {
                    taken[r][c] = true;
                }
            }
            return new Table.Cell(row + column == 0 ? "TT" : text(), columnSpan, rowSpan);
        }

        private String text() {
            List<String> lines = new ArrayList<>();
            for (int line = random.nextInt(3); line > 0; line--) {
                StringBuilder words = new StringBuilder();
                for (int word = 1 + random.nextInt(3); word > 0; word--) {
                    words.append(words.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
                }
                lines.add(words.toString());
            }
            return lines.isEmpty() ? null : String.join("\n", lines);
        }
    }
}
