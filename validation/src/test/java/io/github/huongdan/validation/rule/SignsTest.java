package io.github.huongdan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void holdsNoneOfNone() {
        assertThat(Signs.of("hướng dẫn").holdAny("")).isFalse();
    }
}
