package io.github.huongdan.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {

    @Test
    void leavesWhatCanBeSeen() {
        String text = "Số 81-HD/BTGĐUK “…” C:\\a\u00a0e\u0309 \ud83d\ude00 <&>";

        assertThat(ShownText.line(text)).isSameAs(text);
    }

    @Test
    void showsWhatSteersATerminalOrBreaksALine() {
        assertThat(ShownText.line("a\u001b[31m\r\n\tb\u007f\u009b2J\u2028"))
                .isEqualTo("a\\u001B[31m\\r\\n\\tb\\u007F\\u009B2J\\u2028");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069})
    void showsWhatTurnsTheDirection(int codePoint) {
        assertThat(ShownText.line("a" + Character.toString(codePoint) + "b"))
                .isEqualTo(String.format("a\\u%04Xb", codePoint));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00ad, 0x200b, 0x200d, 0x2060, 0xfeff, 0xfff9, 0xfdd0, 0xfffe, 0xffff})
    void showsWhatCannotBeSeen(int codePoint) {
        assertThat(ShownText.line(Character.toString(codePoint))).startsWith("\\u");
    }

    @Test
    void showsHalvesOfPairsAndKeepsPairs() {
        assertThat(ShownText.line("\ud800a\udc00\ud83d")).isEqualTo("\\uD800a\\uDC00\\uD83D");
        assertThat(ShownText.line(Character.toString(0xe0041))).isEqualTo("\\uDB40\\uDC41");
    }

    @Test
    void keepsLinesWhereThereMayBeSome() {
        assertThat(ShownText.lines("a\r\n\tb\rc\u001b\n")).isEqualTo("a\r\n\tb\\rc\\u001B\n");
    }

    @Test
    void showsWhatIsShownAsItIs() {
        String shown = ShownText.line("a\u001b\u202e");

        assertThat(ShownText.line(shown)).isSameAs(shown);
    }
}
