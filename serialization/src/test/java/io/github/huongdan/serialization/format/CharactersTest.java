package io.github.huongdan.serialization.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @Test
    void findsHalvesOfSurrogatePairs() {
        assertThat(Characters.loneSurrogate("a😀b")).isEqualTo(-1);
        assertThat(Characters.loneSurrogate("a\uD83D")).isEqualTo(1);
        assertThat(Characters.loneSurrogate("😀\uDE00")).isEqualTo(2);
        assertThat(Characters.loneSurrogate("\uD83D\uD83D\uDE00")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\u000B", "\u001F", "\uFFFE", "\uFFFF", "\uDC00"})
    void findsWhatXmlCannotCarry(String character) {
        assertThat(Characters.outsideXml("ừ" + character)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", " ", "\u007F", "\u0085", "\uD7FF", "\uE000", "\uFFFD", "😀"})
    void acceptsWhatXmlCanCarry(String character) {
        assertThat(Characters.outsideXml(character)).isEqualTo(-1);
    }

    @Test
    void quotesShortAndAsTextsOfOthersAreShown() {
        assertThat(Characters.quote("a\u001Bb\uD83D😀")).isEqualTo("\"a\\u001Bb\\uD83D😀\"");
        assertThat(Characters.quote("x".repeat(100))).hasSizeLessThan(50);
        assertThat(Characters.name("\u0007", 0)).isEqualTo("U+0007");
    }
}
