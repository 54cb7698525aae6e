package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word is said to place its tone otherwise than the first one does. */
class TonesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            hòa hoà ⇒ hòa [hoà]
            hoà hòa ⇒ hoà [hòa]
            HÒA HOÀ ⇒ HÒA [HOÀ]
            khỏe khoẻ ⇒ khỏe [khoẻ]
            thủy thuỷ ⇒ thủy [thuỷ]
            hòa khỏe thuỷ hoà ⇒ hòa khỏe [thuỷ] hoà
            hòa bình ¶ Tỉnh uỷ ⇒ hòa bình ¶ Tỉnh [uỷ]
            hoà thuỷ khoẻ ⇒ -
            hòa thủy khỏe ⇒ -
            hoa hoà ⇒ -
            hòa hoa ⇒ -
            hòa quý ⇒ -
            hoà qúy ⇒ -
            hòa toán ⇒ -
            hòa của tía ⇒ -
            hòa loạt ⇒ -
            5 xã hòa, 2 xã hoà ⇒ 5 xã hòa, 2 xã [hoà]
            """)
    void composed(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-14", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            hòa hoà ⇒ hòa [hoà]
            hoà hòa ⇒ hoà [hòa]
            òa oà ⇒ òa [oà]
            khỏe khoẻ ⇒ khỏe [khoẻ]
            KHỎE KHOẺ ⇒ KHỎE [KHOẺ]
            thủy thuỷ ⇒ thủy [thuỷ]
            ủy uỷ ⇒ ủy [uỷ]
            hoà thủy ⇒ hoà [thủy]
            hoà khỏe ⇒ hoà [khỏe]
            hòa thuỷ ⇒ hòa [thuỷ]
            hòa khoẻ ⇒ hòa [khoẻ]
            hòa quý ⇒ -
            hoà qúy ⇒ -
            hòa mía ⇒ -
            hoà của ⇒ -
            hòa ngoé ⇒ hòa [ngoé]
            hòa tuế ⇒ -
            hòa chà ⇒ -
            hòa ché ⇒ -
            hòa ý ⇒ -
            hòa lý ⇒ -
            hòa nguệ ⇒ -
            """)
    void decomposed(String text, String marked) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(Paragraphs.marks("TYP-14", decomposed)).isEqualTo(Normalizer.normalize(marked, Normalizer.Form.NFD));
    }

    @Test
    void decomposedWordsAreComparedWithComposedOnes() {
        String decomposed = Normalizer.normalize("hoà", Normalizer.Form.NFD);

        assertThat(Paragraphs.marks("TYP-14", "hòa " + decomposed)).isEqualTo("hòa [" + decomposed + "]");
        assertThat(Paragraphs.marks("TYP-14", "hoà " + decomposed)).isEqualTo("-");
    }

    @Test
    void theFirstWordIsNamed() {
        Finding finding = Paragraphs.found("TYP-14", "hòa thủy khoẻ").get(0);

        assertThat(finding.arguments()).isEqualTo(Map.of("actual", "khoẻ", "first", "hòa"));
    }
}
