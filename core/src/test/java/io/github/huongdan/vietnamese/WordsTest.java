package io.github.huongdan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void listsWordsWithTheirPlaces() {
        String text = "– Ban Tuyên giáo, Thành uỷ (2017)";

        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Ban", "Tuyên", "giáo", "Thành", "uỷ", "2017");
        assertThat(Words.of(text).get(4).key()).isEqualTo(MatchingKey.of("ủy"));
    }

    @Test
    void listsSoManyWordsFromAnOffset() {
        assertThat(Words.of("một hai ba bốn", 3, 2)).extracting(Word::key).containsExactly("hai", "ba");
        assertThat(Words.of("một", 0, 0)).isEmpty();
        assertThat(Words.of(" .,; ")).isEmpty();
    }

    @Test
    void findsTheMarksBetweenWords() {
        String text = "số:\u00a0 (26";

        assertThat(Words.mark(text, 2, 6)).isEqualTo(2);
        assertThat(Words.mark(text, 3, 6)).isEqualTo(5);
        assertThat(Words.mark(text, 6, 6)).isEqualTo(6);
        assertThat(Words.mark("a\ufeff\nb", 1, 3)).isEqualTo(3);
    }

    @Test
    void comparesWordsOfDifferentTexts() {
        Word word = Words.of("thành uỷ").get(1);

        assertThat(word.matches(Words.of("ỦY ban").get(0))).isTrue();
        assertThat(word.matches(Words.of("u\u0309y").get(0))).isTrue();
        assertThat(word.matches(Words.of("úy").get(0))).isFalse();
        assertThat(Words.of("2017").get(0).matches(Words.of("năm 2017").get(1))).isTrue();
    }

    @Test
    void keepsDecomposedLettersTogether() {
        assertThat(Words.of("Hươ\u0301ng dâ\u0303n")).hasSize(2);
    }

    @Property
    void neverOverlapsAndNeverLeavesTheText(@ForAll String text) {
        int end = 0;
        for (Word word : Words.of(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
            end = word.end();
        }
    }
}
