package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Row;
import io.github.huongdan.serialization.grid.GridReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and appendices as the writer of text puts them. */
class TextTablesTest {

    private static final Table TABLE = Table.builder()
            .headerRows(1)
            .row("STT", "Đơn vị")
            .row("1", "Chi bộ 1\nChi bộ 2")
            .build();

    private static final GuidanceDocument DOCUMENT = GuidanceDocument.builder()
            .typeName("HƯỚNG DẪN")
            .preamble("Năm qua:")
            .preamble(TABLE)
            .preamble("Năm nay:")
            .propagandaContent(section -> section.label("I.")
                    .heading("NỘI DUNG")
                    .provision("1.", "Theo bảng sau:")
                    .table(TABLE)
                    .provision("2.", "Khác."))
            .signatory("TRƯỞNG BAN", "Nguyễn Văn An")
            .appendix(Appendix.builder()
                    .label("PHỤ LỤC I")
                    .title("BIỂU THỐNG KÊ")
                    .note("(Kèm theo Hướng dẫn số 81-HD/BTGĐUK)")
                    .paragraph("Đơn vị: người")
                    .block(TABLE)
                    .paragraph("NGƯỜI LẬP")
                    .build())
            .unclassified("D:\\HD")
            .build();

    @Test
    void aTableStandsInItsPlaceAndAnAppendixAtTheEnd() {
        String drawn = """

                +-----+----------+
                | STT | Đơn vị   |
                +=====+==========+
                | 1   | Chi bộ 1 |
                |     | Chi bộ 2 |
                +-----+----------+
                """;

        assertThat(GuidanceText.standard().write(DOCUMENT))
                .isEqualTo("HƯỚNG DẪN\n\nNăm qua:\n" + drawn + "\nNăm nay:\n\nI. NỘI DUNG\n\n1. Theo bảng sau:\n"
                        + drawn + "\n2. Khác.\n\nTRƯỞNG BAN\n\nNguyễn Văn An\n\nD:\\HD\n\nPHỤ LỤC I\n"
                        + "BIỂU THỐNG KÊ\n(Kèm theo Hướng dẫn số 81-HD/BTGĐUK)\n\nĐơn vị: người\n"
                        + drawn + "\nNGƯỜI LẬP\n");
    }

    @Test
    void eachTableIsFoundAgainInTheText() {
        List<String> lines = GuidanceText.standard().write(DOCUMENT).lines().toList();
        List<Table> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var read = GridReader.read(lines, i);
            if (read != null) {
                found.add(read.table());
                i = read.end() - 1;
            }
        }

        assertThat(found).containsExactly(TABLE, TABLE, TABLE);
    }

    @Test
    void noWordOfATableIsLost() {
        GuidanceDocument ragged = DOCUMENT.toBuilder()
                .preamble(Table.of(Row.of("một", "hai"), Row.of("ba")))
                .build();
        String text = GuidanceText.standard().write(ragged);

        for (Passage passage : Passages.of(ragged)) {
            assertThat(passage.text().lines().map(String::strip)).allMatch(text::contains);
        }
    }
}
