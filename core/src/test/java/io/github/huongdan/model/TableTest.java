package io.github.huongdan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table TABLE =
            Table.builder().headerRows(1).row("STT", "Đơn vị").row("1", "").build();

    @Test
    void takesOneColumnAndOneRowForACellUnlessTold() {
        assertThat(TABLE.rows().get(0).cells()).containsExactly(new Cell("STT", 1, 1), new Cell("Đơn vị", 1, 1));
        assertThat(TABLE.rows().get(1).cells().get(1).text()).isNull();
        assertThat(Cell.of(" \n\t")).isEqualTo(Cell.of(null));
    }

    @Test
    void refusesSpansAndCountsThatNoTableHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell("1", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell("1", 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(-1, List.of()));
    }

    @Test
    void doesNotChangeWithItsLists() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("1")));
        List<Row> rows = new ArrayList<>(List.of(new Row(cells)));
        Table table = new Table(0, rows);
        cells.clear();
        rows.clear();

        assertThat(table).isEqualTo(Table.of(Row.of("1")));
    }

    @Test
    void isEqualToItsCopy() {
        assertThat(TABLE.toBuilder().build()).isEqualTo(TABLE);
        assertThat(TABLE.toBuilder().row("2", "Chi bộ 2").build().rows()).hasSize(3);
    }

    @Test
    void standsAmongItemsAndParagraphs() {
        GuidanceDocument document = GuidanceDocument.builder()
                .preamble("Số liệu năm trước:")
                .preamble(TABLE)
                .propagandaContent(section ->
                        section.provision("1.", "Theo bảng sau:").table(TABLE).provision("2.", "Khác."))
                .build();

        assertThat(document.preamble()).containsExactly(new Paragraph("Số liệu năm trước:"), TABLE);
        assertThat(document.preambleTexts()).containsExactly("Số liệu năm trước:");
        assertThat(document.propagandaContent().orElseThrow().provisions().get(1))
                .isEqualTo(Provision.table(TABLE));
    }
}
