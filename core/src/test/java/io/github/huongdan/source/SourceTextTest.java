package io.github.huongdan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"một\nhai\nba", "một\r\nhai\r\nba", "một\rhai\rba", "một\r\nhai\nba"})
    void countsLinesAsEditorsDo(String text) {
        SourceText source = SourceText.of(text);

        assertThat(source.lineCount()).isEqualTo(3);
        assertThat(source.text(source.line(1))).isEqualTo("một");
        assertThat(source.text(source.line(2))).isEqualTo("hai");
        assertThat(source.text(source.line(3))).isEqualTo("ba");
        assertThat(source.position(text.indexOf("hai"))).isEqualTo(new Position(2, 1));
        assertThat(source.position(text.length())).isEqualTo(new Position(3, 3));
    }

    @Test
    void hasAnEmptyLineAfterTheLastTerminator() {
        SourceText source = SourceText.of("một\n\n");

        assertThat(source.lineCount()).isEqualTo(3);
        assertThat(source.line(2)).isEqualTo(new Span(4, 4));
        assertThat(source.line(3)).isEqualTo(new Span(5, 5));
        assertThat(source.position(4)).isEqualTo(new Position(2, 1));
    }

    @Test
    void hasOneLineWhereTheTextIsEmpty() {
        SourceText source = SourceText.of("");

        assertThat(source.lineCount()).isEqualTo(1);
        assertThat(source.position(0)).hasToString("1:1");
        assertThat(source.line(1).length()).isZero();
    }

    @Test
    void countsManyLines() {
        SourceText source = SourceText.of("a\n".repeat(100));

        assertThat(source.lineCount()).isEqualTo(101);
        assertThat(source.position(198)).isEqualTo(new Position(100, 1));
    }

    @Property
    void keepsEveryCharacterInOneLine(@ForAll @Chars({'\n', '\r'}) @CharRange(from = 'a', to = 'c') String text) {
        SourceText source = SourceText.of(text);
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= source.lineCount(); line++) {
            String content = source.text(source.line(line));
            assertThat(content).doesNotContain("\n", "\r");
            assertThat(source.position(source.line(line).start())).isEqualTo(new Position(line, 1));
            lines.append(content);
        }
        assertThat(lines).hasToString(text.replaceAll("[\r\n]", ""));
    }

    @Test
    void ordersPositionsByLineThenColumn() {
        assertThat(new Position(2, 1)).isGreaterThan(new Position(1, 9)).isLessThan(new Position(2, 2));
    }

    @Test
    void refusesASpanOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThat(new Span(2, 2).length()).isZero();
    }
}
