package io.github.huongdan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static Tokens tokens(String text) {
        return Tokens.of(text, Words.of(text));
    }

    @Property
    void putsMarksBetweenTheWordsAndNothingElse(@ForAll String any) {
        String text = any.replace('\0', '?');
        Tokens tokens = tokens(text);
        List<Word> words = Words.of(text);

        assertThat(IntStream.range(0, tokens.limit()).filter(tokens::isWord).mapToObj(tokens::start))
                .containsExactlyElementsOf(words.stream().map(Word::start).toList());
        assertThat(IntStream.range(0, tokens.limit()).filter(tokens::isWord).mapToObj(tokens::end))
                .containsExactlyElementsOf(words.stream().map(Word::end).toList());
        assertThat(IntStream.range(0, tokens.limit()).filter(tokens::isAnyMark)).allSatisfy(i -> {
            assertThat(tokens.end(i)).isEqualTo(tokens.start(i) + 1);
            assertThat(Words.of(tokens.text(i, i + 1))).isEmpty();
            assertThat(tokens.text(i, i + 1)).isNotBlank();
        });
    }

    @Test
    void dividesWordsFromMarks() {
        Tokens tokens = tokens("số 26-HD/BTG, “về”");

        assertThat(tokens.limit()).isEqualTo(10);
        assertThat(tokens.text(1, 6)).isEqualTo("26-HD/BTG");
        assertThat(tokens.isMark(6, ',')).isTrue();
        assertThat(tokens.key(8)).isEqualTo(Particles.VE);
        assertThat(tokens.partner(7)).isEqualTo(9);
    }

    @Test
    void answersBeyondTheLimitThatThereIsNothing() {
        Tokens tokens = tokens("(số 26) của").until(3);

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
        assertThat(tokens(text).startsParagraph(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"một\nhai", "một\r\nhai", "một\rhai"})
    void startsALineAfterATerminator(String text) {
        assertThat(tokens(text).startsLine(1)).isTrue();
        assertThat(tokens(text).startsParagraph(1)).isFalse();
    }

    @Test
    void startsAParagraphAtABulletButNotAtARangeThatWraps() {
        assertThat(tokens("một\n- hai").startsParagraph(1)).isTrue();
        assertThat(tokens("2016\n-2020").startsParagraph(1)).isFalse();
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
        assertThat(tokens(text).partner(opening)).isEqualTo(closing);
    }

    @Test
    void pairsNoMarksOverABlankLine() {
        assertThat(tokens("“a\n\nb”").partner(0)).isEqualTo(-1);
        assertThat(tokens("(a\n\nb)").partner(0)).isEqualTo(-1);
    }

    @Test
    void takesOnlyYearsOfOurTimeForYears() {
        assertThat(tokens("2017").isYear(0)).isTrue();
        assertThat(tokens("1997").isYear(0)).isTrue();
        assertThat(tokens("1234").isYear(0)).isFalse();
        assertThat(tokens("20175").isYear(0)).isFalse();
        assertThat(tokens("20A7").isYear(0)).isFalse();
    }
}
