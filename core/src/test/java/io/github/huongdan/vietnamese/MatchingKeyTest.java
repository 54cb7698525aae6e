package io.github.huongdan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingKeyTest {

    @ParameterizedTest
    @CsvSource({
        "uỷ,ủy",
        "khoá,khóa",
        "hoà,hòa",
        "thuỷ lợi,thủy lợi",
        "HƯỚNG DẪN,hướng dẫn",
        "ĐẢNG UỶ,Đảng ủy",
        "'Tỉnh  uỷ ', tỉnh\u00a0ủy",
        "'Ban\n\tTuyên giáo',ban tuyên giáo"
    })
    void matchesTwoSpellingsOfTheSameWords(String one, String other) {
        assertThat(MatchingKey.of(one)).isEqualTo(MatchingKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ma,má",
        "má,mà",
        "mà,mả",
        "mả,mã",
        "mã,mạ",
        "an,ân",
        "ân,ăn",
        "o,ô",
        "ô,ơ",
        "u,ư",
        "d,đ",
        "hoa hòa,hòa hoa",
        "hội nghị,hộinghị",
        "mã,ma3",
        "á,a2"
    })
    void tellsDifferentWordsApart(String one, String other) {
        assertThat(MatchingKey.of(one)).isNotEqualTo(MatchingKey.of(other));
    }

    @Test
    void keepsTheToneWithItsSyllable() {
        assertThat(MatchingKey.of("hòa bình")).isNotEqualTo(MatchingKey.of("hoa bình"));
        assertThat(MatchingKey.of("quý-phú")).isEqualTo(MatchingKey.of("QUÝ-PHÚ"));
    }

    @Test
    void isEqualUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(MatchingKey.of("CHỈ THỊ I II")).isEqualTo(MatchingKey.of("chỉ thị i ii"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void isEqualForComposedAndDecomposedText(@ForAll String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(MatchingKey.of(composed)).isEqualTo(MatchingKey.of(decomposed));
    }

    @Property
    void doesNotCountSpaceAround(@ForAll String text) {
        assertThat(MatchingKey.of(" \n" + text + "\t ")).isEqualTo(MatchingKey.of(text));
    }
}
