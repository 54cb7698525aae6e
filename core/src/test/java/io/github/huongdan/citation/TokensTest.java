package io.github.huongdan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @Test
    void dividesWordsFromMarks() {
        Tokens tokens = Tokens.of("số 26-HD/BTG, “về”");

        assertThat(tokens.limit()).isEqualTo(10);
        assertThat(tokens.text(1, 6)).isEqualTo("26-HD/BTG");
        assertThat(tokens.isMark(6, ',')).isTrue();
        assertThat(tokens.key(8)).isEqualTo(Lexicon.VE);
        assertThat(tokens.partner(7)).isEqualTo(9);
    }

    @Test
    void answersBeyondTheLimitThatThereIsNothing() {
        Tokens tokens = Tokens.of("(số 26) của").until(3);

        assertThat(tokens.limit()).isEqualTo(3);
        assertThat(tokens.key(4)).isZero();
        assertThat(tokens.key(-1)).isZero();
        assertThat(tokens.isWord(4)).isFalse();
        assertThat(tokens.isNumber(4)).isFalse();
        assertThat(tokens.isCapital(4)).isFalse();
        assertThat(tokens.touchesPrevious(3)).isFalse();
        assertThat(tokens.startsLine(4)).isFalse();
        assertThat(tokens.partner(0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"một\n\nhai", "một\r\n\r\nhai", "một \n \n hai", "một\r\rhai"})
    void startsAParagraphAfterABlankLine(String text) {
        assertThat(Tokens.of(text).startsParagraph(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"một\nhai", "một\r\nhai", "một\rhai"})
    void startsALineAfterATerminator(String text) {
        assertThat(Tokens.of(text).startsLine(1)).isTrue();
        assertThat(Tokens.of(text).startsParagraph(1)).isFalse();
    }

    @Test
    void startsAParagraphAtABulletButNotAtARangeThatWraps() {
        assertThat(Tokens.of("một\n- hai").startsParagraph(1)).isTrue();
        assertThat(Tokens.of("2016\n-2020").startsParagraph(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "( a ( b ) ) | 0 | 5",
                "( a ( b ) ) | 2 | 4",
                "( a b | 0 | -1",
                "a ) ( b ) | 2 | 4",
                "“ a “ b ” ” | 0 | 5",
                "“ a “ b ” | 0 | -1",
                "\"a\" \"b\" | 0 | 2",
                "\"a \"b\" | 0 | -1",
                "‘a’ | 0 | 2",
                "'a' | 0 | 2"
            })
    void pairsMarks(String text, int opening, int closing) {
        assertThat(Tokens.of(text).partner(opening)).isEqualTo(closing);
    }

    @Test
    void pairsNoMarksOverABlankLine() {
        assertThat(Tokens.of("“a\n\nb”").partner(0)).isEqualTo(-1);
        assertThat(Tokens.of("(a\n\nb)").partner(0)).isEqualTo(-1);
    }

    @Test
    void takesOnlyYearsOfOurTimeForYears() {
        assertThat(Tokens.of("2017").isYear(0)).isTrue();
        assertThat(Tokens.of("1997").isYear(0)).isTrue();
        assertThat(Tokens.of("1234").isYear(0)).isFalse();
        assertThat(Tokens.of("20175").isYear(0)).isFalse();
        assertThat(Tokens.of("20A7").isYear(0)).isFalse();
    }
}
