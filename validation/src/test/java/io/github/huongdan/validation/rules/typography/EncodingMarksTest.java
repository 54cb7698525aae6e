package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters show that a text is broken or in an encoding of its own. */
class EncodingMarksTest {

    /** A tilde stands for NUL, a number sign for the replacement character. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            rừ#ng ⇒ rừ[#]ng
            rừ~ng ⇒ rừ[~]ng
            #rừng ⇒ [#]rừng
            rừng# ⇒ rừng[#]
            r#ng, s~i, n#i ⇒ r[#]ng, s~i, n#i
            r~ng ¶ s#i ¶ núi ⇒ r[~]ng ¶ s[#]i ¶ núi
            rừng ⇒ -
            """)
    void brokenCharacters(String text, String marked) {
        String broken = text.replace('~', '\0').replace('#', '\ufffd');

        assertThat(Paragraphs.marks("TYP-01", broken).replace('\0', '~').replace('\ufffd', '#'))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"'\ufffd', U+FFFD", "'\0', U+0000"})
    void theBrokenCharacterIsNamed(String broken, String codePoint) {
        assertThat(Paragraphs.found("TYP-01", "r" + broken + "ng"))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(Map.of("codePoint", codePoint));
    }

    /** A circumflex stands for the combining acute accent, an equals sign for the combining dot below, an M for the sign of the ohm. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            rừng ⇒ -
            so^ xã ⇒ s[o^→ó] xã
            so^ xã, ho= tên ⇒ s[o^ xã, ho=→ó xã, họ] tên
            o^ xã ⇒ [o^→ó] xã
            cô ho= ⇒ cô h[o=→ọ]
            điện 5 M ở xã ⇒ [điện 5 M ở xã→điện 5 Ω ở xã]
            """)
    void decomposedLettersOfTheSource(String text, String marked) {
        GuidanceDocument empty = GuidanceDocument.builder().build();
        ReadDocument read = ReadDocument.of(
                empty, SourceMap.builder(SourceText.of(decomposed(text))).build());

        assertThat(MarkedSource.of(read, Paragraphs.judged("TYP-02", read))).isEqualTo(decomposed(marked));
    }

    @Test
    void aMarkThatOpensTheSourceIsPartOfIt() {
        GuidanceDocument empty = GuidanceDocument.builder().build();
        ReadDocument read = ReadDocument.of(
                empty, SourceMap.builder(SourceText.of(decomposed("^ xã so^"))).build());

        assertThat(MarkedSource.of(read, Paragraphs.judged("TYP-02", read)))
                .isEqualTo(decomposed("[^ xã so^→^ xã só]"));
    }

    @Test
    void whatTheReaderComposedIsJudgedByItsSource() {
        GuidanceDocument decomposed = Paragraphs.document(decomposed("so^ xã"));
        ReadDocument composed = ReadDocument.of(
                decomposed, SourceMap.builder(SourceText.of("số xã")).build());

        assertThat(Paragraphs.judged("TYP-02", composed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            rừng ⇒ -
            so^ xã ⇒ [so^ xã→só xã]
            rừng ¶ so^ ¶ ho= ⇒ rừng ¶ [so^→só] ¶ ho=
            """)
    void decomposedLettersWithoutASource(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-02", decomposed(text))).isEqualTo(decomposed(marked));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            nhµ vµ ®Êt ⇒ nh[µ] vµ ®Êt
            nhµ vµ ⇒ -
            nhµ ¶ vµ ®Êt ⇒ -
            nhµ ¶ vµ ®Êt vµ ¶ nhµ vµ ®Êt ⇒ nhµ ¶ v[µ] ®Êt vµ ¶ nhµ vµ ®Êt
            5 µ, 6 µ, 7 µ ⇒ -
            ® nhµ, ® vµ, ® lµ ⇒ ® nh[µ], ® vµ, ® lµ
            µa, µa, µa ⇒ [µ]a, µa, µa
            cµ, lµ, vµ ⇒ c[µ], lµ, vµ
            Sơn©, Hải©, Rừng® ⇒ -
            ®Êt, ®é, ®o ⇒ [®]Êt, ®é, ®o
            a®µ vµ ⇒ -
            a®¸ v¸ l¸ ⇒ a[®]¸ v¸ l¸
            a®. vµ lµ ⇒ -
            vµ lµ a® ⇒ -
            d©n, nh©n ⇒ d[©]n, nh©n
            d©n ⇒ -
            d©, nh© ⇒ -
            d©N, nh©N ⇒ -
            5©n, 6©n ⇒ -
            tr-êng, d-íng, h-íng ⇒ -
            tr-êng, d©n ⇒ tr-êng, d[©]n
            d©n, h-íng ⇒ d[©]n, h-íng
            ©n, ©m ⇒ -
            d©n, a© ⇒ -
            """)
    void tcvn3(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-03", text.replace('-', '\u00ad'))
                        .replace('\u00ad', '-')
                        .replaceAll("^\u00ad$", "-"))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            ñaây ñeà laø ñi ⇒ [ñ]aây ñeà laø ñi
            ñaây laø ⇒ -
            ñi ñaây ñeà ⇒ [ñ]i ñaây ñeà
            röøng laø röøng ⇒ r[ö]øng laø röøng
            5 ñ, 6 ñ, 7 ñ ⇒ -
            Ñaûng boà tænh ⇒ -
            Ñaûng boä ⇒ [Ñ]aûng boä
            Ñaûng ñaây ⇒ [Ñ]aûng ñaây
            Ñ ñ ñ ñaây ⇒ -
            El Niño ⇒ -
            """)
    void vni(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-04", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            HÆ°á»›ng ⇒ H[Æ°]á»›ng
            á»›ng vÆ° ⇒ [á»]›ng vÆ°
            áº£nh HÆ° ⇒ [áº]£nh HÆ°
            vÆ°áº£nh Ä‘i ⇒ v[Æ°]áº£nh Ä‘i
            Ä‘i HÆ°á» ⇒ [Ä‘]i HÆ°á»
            xã ¶ Ä‘i ¶ Ä‘i ⇒ xã ¶ [Ä‘]i ¶ Ä‘i
            xã º, Æ, Ä, » ⇒ -
            """)
    void decodedTwice(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-05", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "TYP-03, nhµ vµ ®Êt, true",
        "TYP-03, nhµ vµ ®Êt HÆ°, false",
        "TYP-04, ñaây ñeà laø ñi, true",
        "TYP-04, ñaây ñeà laø ñi HÆ°, false"
    })
    void whatWasDecodedTwiceIsInNoOtherEncoding(String rule, String text, boolean found) {
        assertThat(Paragraphs.found(rule, text)).hasSize(found ? 1 : 0);
    }

    /** A hyphen stands for the soft hyphen, which is a letter in TCVN3. */
    @ParameterizedTest
    @CsvSource({
        "tr-ường, true",
        "tr-êng vµ d©n, false",
        "tr-êng ¶ nh©n d©n, true",
        "h-íng nhµ vµ ®Êt, false",
        "h-íng nhµ vµ, true"
    })
    void softHyphensAreStruckOutWhereTheyAreNoLetters(String text, boolean struckOut) {
        assertThat(Paragraphs.found("TYP-10", text.replace('-', '\u00ad')))
                .singleElement()
                .extracting(Finding::suggestion)
                .isEqualTo(struckOut ? "" : null);
    }

    @ParameterizedTest
    @CsvSource({"TYP-03, nhµ vµ ®Êt, µ", "TYP-04, ñaây Ñeà ñi, ñ", "TYP-05, Ä‘i, Ä‘"})
    void theFirstSignIsNamed(String rule, String text, String actual) {
        assertThat(Paragraphs.found(rule, text))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(Map.of("actual", actual));
    }

    private static String decomposed(String text) {
        return text.replace('^', '\u0301').replace('=', '\u0323').replace('M', '\u2126');
    }
}
