package io.github.huongdan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @Property(tries = 20_000)
    void comparesSyllablesAsMatchingKeysDo(@ForAll("syllables") String one, @ForAll("syllables") String other) {
        boolean same = MatchingKey.of(one).equals(MatchingKey.of(other));

        assertThat(Syllables.key(one) == Syllables.key(other)).isEqualTo(same);
        assertThat(Syllables.key(one)).isPositive();
    }

    @Test
    void isTheSameForEitherCaseAndTonePlacement() {
        assertThat(Syllables.key("UỶ")).isEqualTo(Syllables.key("ủy"));
        assertThat(Syllables.key("Nghiêng")).isEqualTo(Syllables.key("NGHIÊNG"));
        assertThat(Syllables.key("ủy")).isNotEqualTo(Syllables.key("úy"));
        assertThat(Syllables.key("đ")).isNotEqualTo(Syllables.key("d"));
    }

    @Test
    void tellsTheLastLettersAndTheTone() {
        assertThat(Syllables.last(Syllables.key("Khoá"), 2)).isEqualTo(Syllables.key("oa"));
        assertThat(Syllables.last(Syllables.key("trường"), 3)).isEqualTo(Syllables.key("ơng"));
        assertThat(Syllables.last(Syllables.key("ủy"), 3)).isEqualTo(Syllables.key("uy"));
        assertThat(Syllables.last(Syllables.key("nghiêngx"), 9)).isEqualTo(Syllables.key("nghiêngx"));
        assertThat(Syllables.hasTone(Syllables.key("khoá"))).isTrue();
        assertThat(Syllables.hasTone(Syllables.key("khoa"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2017", "QH13", "ß", "ﬁ", "abcdefghij", "\ud800", "я", "óọ", "o\u0301", "ñ", "Ñi", "ńa", "ṭa"
            })
    void hasNoKeyForWhatIsNoSyllable(String word) {
        assertThat(Syllables.key(word)).isZero();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', 'Z', 'đ', 'Ư', 'ở', 'Ỹ', 'ị', 'ẫ'})
    void knowsTheLettersOfTheAlphabet(char letter) {
        assertThat(Syllables.isLetter(letter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'5', 'ñ', 'Ñ', 'ø', 'ṇ', 'я', '\u0301'})
    void knowsWhatIsNoLetterOfTheAlphabet(char other) {
        assertThat(Syllables.isLetter(other)).isFalse();
    }

    @Provide
    Arbitrary<String> syllables() {
        return Arbitraries.of("u", "ủ", "Ụ", "y", "ỷ", "Y", "o", "ó", "Ơ", "ớ", "a", "á", "Á", "Â", "đ", "D", "i", "I")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(letters -> String.join("", letters))
                .filter(SyllablesTest::hasOneToneAtMost);
    }

    private static boolean hasOneToneAtMost(String syllable) {
        return MatchingKey.of(syllable)
                                .chars()
                                .filter(c -> "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0)
                                .count()
                        <= 1
                && syllable.chars().filter(c -> "ủỤỷóớáÁ".indexOf(c) >= 0).count() <= 1;
    }
}
