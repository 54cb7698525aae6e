package io.github.huongdan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "HƢỚNG DẪN,hướng dẫn",
        "QUYẾT ÐỊNH,quyết định",
        "\u0421HỈ THỊ,chỉ thị",
        "K\u0399ỂM TRA,kiểm tra",
        "b\u0131\u0323,bị"
    })
    void matchTheLettersThatTheyLookLike(String written, String meant) {
        assertThat(MatchingKey.of(written)).isEqualTo(MatchingKey.of(meant));
        assertThat(PhraseTable.of(meant).isWhole(written)).isTrue();
        assertThat(LookAlikes.in(written)).isTrue();
        assertThat(LookAlikes.in(meant)).isFalse();
    }

    @Test
    void areNoLettersOfTheAlphabet() {
        for (char c : LookAlikes.all().toCharArray()) {
            assertThat(Syllables.isLetter(c)).as(Character.toString(c)).isFalse();
            assertThat(Syllables.isLetter(LookAlikes.letter(c))).isTrue();
        }
    }
}
