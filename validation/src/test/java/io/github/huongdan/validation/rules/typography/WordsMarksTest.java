package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words with wrong letters are marked, and what is suggested for them. */
class WordsMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            cơng việc, phịng họp, cơng tác ⇒ [cơng] việc, phịng họp, cơng tác
            các phịng, cơng khai, Phịng họp ⇒ các [phịng], cơng khai, Phịng họp
            cơng việc ¶ phịng họp ¶ cơng tác ⇒ [cơng] việc ¶ phịng họp ¶ cơng tác
            cơng việc, phịng họp ⇒ -
            cuộc sớng, vừng, trờng cây, mợng ⇒ cuộc [sớng], vừng, trờng cây, mợng
            bơc, lớc, mợc ⇒ [bơc], lớc, mợc
            cìng, kíng, lỉng, mĩng ⇒ [cìng], kíng, lỉng, mĩng
            ơng, ớng, ợng, ịng, ơc ⇒ -
            đương, cường, lưỡng, nước, thước, bước, ƯƠNG ⇒ -
            bơng bờng bởng bỡng ⇒ [bơng] bờng bởng bỡng
            vàng, việc, trắc, bóng, xinh ⇒ -
            2ơng, 3ơng, 4ơng ⇒ -
            cơng-ten-nơ, phịng 5, cơng ⇒ [cơng]-ten-nơ, phịng 5, cơng
            G, c, 5, cơng, phịng ⇒ -
            """)
    void lettersLostInAFile(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-06", text)).isEqualTo(marked);
    }

    @Test
    void wordsWithLostLettersAreCounted() {
        assertThat(Paragraphs.found("TYP-06", "Phịng họp, cơng tác, cơng khai, cơng an"))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(Map.of("actual", "Phịng", "count", "4"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            chống phản tử cơ hội ⇒ chống [phản tử cơ hội→phần tử cơ hội]
            phản tử cơ hội, phần tủ cơ hội ⇒ [phản tử cơ hội→phần tử cơ hội], [phần tủ cơ hội→phần tử cơ hội]
            phần tử cơ hộ ⇒ [phần tử cơ hộ→phần tử cơ hội]
            phần tử ơ hội ⇒ [phần tử ơ hội→phần tử cơ hội]
            phần tử Ơ hội ⇒ [phần tử Ơ hội→phần tử Cơ hội]
            phần tử cơm hội ⇒ [phần tử cơm hội→phần tử cơ hội]
            Phản tử cơ hội ⇒ [Phản tử cơ hội→Phần tử cơ hội]
            PHẢN TỬ CƠ HỘI ⇒ [PHẢN TỬ CƠ HỘI→PHẦN TỬ CƠ HỘI]
            Phẩn Tử cơ  hội ⇒ [Phẩn Tử cơ  hội→Phần Tử cơ  hội]
            phần tử cơ hội ⇒ -
            Phần tử Cơ hội ⇒ -
            phản tử cờ hội ⇒ -
            phủn tủ cơ hội ⇒ -
            thành tử cơ hội ⇒ -
            phầnnn tử cơ hội ⇒ -
            hần tử cơ hội ⇒ [hần tử cơ hội→phần tử cơ hội]
            đhần tử cơ hội ⇒ [đhần tử cơ hội→phần tử cơ hội]
            nphần tử cơ hội ⇒ [nphần tử cơ hội→phần tử cơ hội]
            phân tử cơ ⇒ -
            Đảng Cọng sản Việt Nam ⇒ [Đảng Cọng sản Việt Nam→Đảng Cộng sản Việt Nam]
            """)
    void fixedPhrases(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-17", text)).isEqualTo(marked);
    }

    @Test
    void thePhraseIsNamed() {
        assertThat(Paragraphs.found("TYP-17", "Chống phản tử cơ hội."))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(Map.of("actual", "phản tử cơ hội", "expected", "phần tử cơ hội"));
    }

    /** The letters C, H and o of the Cyrillic alphabet are written as the look-alikes {@code С}, {@code Н} and {@code о}. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            hƣớng dẫn ⇒ [hƣớng→hướng] dẫn
            HƢỚNG DẪN ⇒ [HƢỚNG→HƯỚNG] DẪN
            của Ðảng ⇒ của [Ðảng→Đảng]
            ông Нам ⇒ -
            ông Нam ⇒ ông [Нam→Ham]
            tên Сосна, сор ⇒ -
            hƣớng2 ⇒ -
            số 45/QÐ ⇒ -
            QÐ/UBND ⇒ -
            QÐ-UBND ⇒ -
            số 5-QÐ ⇒ -
            QÐ, HƢ ⇒ [QÐ→QĐ], [HƢ→HƯ]
            đọc [ðe] ⇒ -
            đọc “ðe” ⇒ đọc “[ðe→đe]”
            """)
    void lookAlikes(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-21", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"hƣớng, U+01A3, hướng", "Ðảng, U+00D0, Đảng", "nha\u0441\u0445, U+0441, nhacx"})
    void theFirstLookAlikeIsNamed(String text, String codePoint, String expected) {
        assertThat(Paragraphs.found("TYP-21", text))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(Map.of("actual", text, "codePoint", codePoint, "expected", expected));
    }
}
