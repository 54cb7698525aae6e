package io.github.huongdan.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellPlaceTest {

    private static final CellPlace OUTER = new CellPlace(1, 2, 3, 1, 1, null);
    private static final CellPlace CELL = new CellPlace(2, 3, 4, 2, 5, OUTER);

    @Test
    void isEqualWhereAllOfItIs() {
        CellPlace same = new CellPlace(2, 3, 4, 2, 5, new CellPlace(1, 2, 3, 1, 1, null));

        assertThat(same).isEqualTo(CELL).hasSameHashCodeAs(CELL);
    }

    @Test
    void isAnotherWhereAnyOfItIs() {
        assertThat(CELL)
                .isNotEqualTo(new CellPlace(1, 3, 4, 2, 5, OUTER))
                .isNotEqualTo(new CellPlace(2, 2, 4, 2, 5, OUTER))
                .isNotEqualTo(new CellPlace(2, 3, 3, 2, 5, OUTER))
                .isNotEqualTo(new CellPlace(2, 3, 4, 1, 5, OUTER))
                .isNotEqualTo(new CellPlace(2, 3, 4, 2, 4, OUTER))
                .isNotEqualTo(new CellPlace(2, 3, 4, 2, 5, null))
                .isNotEqualTo(null);
    }

    @Test
    void knowsTheCellOfTheOutermostTable() {
        assertThat(CELL.outermost()).isEqualTo(OUTER);
        assertThat(OUTER.outermost()).isEqualTo(OUTER);
    }
}
