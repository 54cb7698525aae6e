package io.github.huongdan.acceptance.work;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What counts the work sees work that grows as the square. */
class GrowthTest {

    private static final int LENGTH = 8_000;

    @Test
    void seesALoopInALoop() {
        assertThatThrownBy(() -> Growth.isLinear(Work.ALL_PAIRS, LENGTH, "x"::repeat))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("steps");
    }

    @Test
    void seesTextThatIsCopiedAgainAndAgain() {
        assertThatThrownBy(() -> Growth.isLinear(Work.ALL_COPIES, 8 * LENGTH, "x"::repeat))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("bytes");
    }
}
