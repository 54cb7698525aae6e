package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.source.ShownText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"hướng dẫn, 9", "ươ\u0301, 2", "日本, 4", "😀, 2", "a\u200bb, 2", "'', 0"})
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    /** What is told of quickly is right: it is no mark, is not hidden and is shown as it is. */
    @Test
    void plainCharactersTakeOneColumnAndAreShownAsTheyAre() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(DisplayWidth::isPlain))
                .hasSizeGreaterThan(700)
                .allSatisfy(codePoint -> {
                    assertThat(Character.getType(codePoint))
                            .isNotIn(
                                    (int) Character.NON_SPACING_MARK,
                                    (int) Character.ENCLOSING_MARK,
                                    (int) Character.FORMAT,
                                    (int) Character.CONTROL,
                                    (int) Character.UNASSIGNED);
                    assertThat(ShownText.line(Character.toString(codePoint))).isEqualTo(Character.toString(codePoint));
                });
    }
}
