package io.github.huongdan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

    private static final String ASKED = "\0\t !09?@AZaz~\u007f\u0080®«Ä\u2013\u201c\ufffd";

    @Test
    void tellsWhetherACharacterIsThere() {
        for (String text : List.of("", "hướng dẫn", ASKED, "A“b", "«Ä»", "a\0z", "~\u007f", "0–9")) {
            Signs signs = Signs.of(text);

            ASKED.chars()
                    .forEach(c -> assertThat(signs.holdAny("#" + (char) c))
                            .as("U+%04X in %s", c, text)
                            .isEqualTo(text.indexOf(c) >= 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hướng dẫn số 5", "a\u00a0b ®", "“…” – ‘’"})
    void isSureThatPlainTextIsComposedAndFitsXml(String text) {
        assertThat(Signs.of(text).composed()).isTrue();
        assertThat(Signs.of(text).fitXml()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"u\u0309", "\u2126", "\u2001", "\u0340", "\ufb1d"})
    void isNotSureOfWhatMayBeDecomposed(String text) {
        assertThat(Signs.of(text).composed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "a\u001fb", "\ud800", "\udc00x", "\uffff"})
    void isNotSureOfWhatXmlMayNotHold(String text) {
        assertThat(Signs.of(text).fitXml()).isFalse();
    }

    @Test
    void tellsWhereTheMarksStand() {
        assertThat(Signs.of("Số 81-HD, ngày 5.“Đ”\n").marks()).containsExactly(5, 8, 16, 17, 19, 20);
        assertThat(Signs.of("Hướng dẫn số 5").marks()).isEmpty();
        assertThat(Signs.of("").marks()).isEmpty();
    }

    @Test
    void hasRoomForManyMarks() {
        int[] marks = Signs.of(",".repeat(1000)).marks();

        assertThat(marks).containsExactly(IntStream.range(0, 1000).toArray());
    }

    @Test
    void holdsNoneOfNone() {
        assertThat(Signs.of("hướng dẫn").holdAny("")).isFalse();
    }
}
