package io.github.huongdan.serialization.recognition.line;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CapitalsTest {

    @Test
    void knowsALineInCapitals() {
        assertThat(Capitals.only("II. NỘI DUNG – 2017")).isTrue();
        assertThat(Capitals.only("II. NỘI DUNg")).isFalse();
        assertThat(Capitals.only("2017")).isFalse();
    }

    @Test
    void findsASmallLetterInAStretch() {
        assertThat(Capitals.hasSmall("Ban Tổ chức", 0, 2)).isTrue();
        assertThat(Capitals.hasSmall("Ban Tổ chức", 0, 1)).isFalse();
        assertThat(Capitals.hasSmall("BAN TỔ CHỨC ứ", 0, 11)).isFalse();
    }

    @Property
    void countsEveryLetterAsTheLanguageDoes(@ForAll String text) {
        boolean small = text.chars().anyMatch(c -> Character.isLowerCase((char) c));
        boolean capital = text.chars().anyMatch(c -> Character.isUpperCase((char) c));

        assertThat(Capitals.hasSmall(text)).isEqualTo(small);
        assertThat(Capitals.only(text)).isEqualTo(capital && !small);
    }
}
