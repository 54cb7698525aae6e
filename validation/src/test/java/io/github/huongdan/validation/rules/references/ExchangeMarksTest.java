package io.github.huongdan.validation.rules.references;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters XML can't write. */
class ExchangeMarksTest {

    /** V is a vertical tab, T a tab, N the character NUL, H the first half of a pair and L its second, X no character, R the replacement character. */
    private static final String SIGNS = "VTNHLXR";

    private static final String CHARACTERS = "\u000b\t\0\ud83c\udf33\ufffe\ufffd";

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            cây rừng ⇒ -
            câyVrừng ⇒ cây[V]rừng
            Vcây ⇒ [V]cây
            cây rừngV ⇒ cây rừng[V]
            câyVrừngV ¶ suối ¶ núiV ⇒ cây[V]rừngV ¶ suối ¶ núi[V]
            câyTrừng ⇒ -
            câyNrừng ⇒ -
            câyNrừngV ⇒ câyNrừng[V]
            câyTrừngV ⇒ câyTrừng[V]
            cây HL rừng ⇒ -
            cây HL rừng V ⇒ cây HL rừng [V]
            cây HLV ⇒ cây HL[V]
            cây LH ⇒ cây [L]H
            cây H ⇒ cây [H]
            cây H rừng ⇒ cây [H] rừng
            cây HHL ⇒ cây [H]HL
            cây HLL ⇒ cây HL[L]
            cây L ⇒ cây [L]
            câyX ⇒ cây[X]
            câyR ⇒ -
            """)
    void charactersBeyondXml(String text, String marked) {
        assertThat(replaced(Paragraphs.marks("XRF-09", replaced(text, SIGNS, CHARACTERS)), CHARACTERS, SIGNS))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"câyV, U+000B", "câyH, U+D83C", "câyX, U+FFFE"})
    void theFirstOfThemIsNamed(String text, String codePoint) {
        assertThat(Paragraphs.found("XRF-09", replaced(text, SIGNS, CHARACTERS)))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(Map.of("codePoint", codePoint));
    }

    private static String replaced(String text, String from, String to) {
        String replaced = text;
        for (int i = 0; i < from.length(); i++) {
            replaced = replaced.replace(from.charAt(i), to.charAt(i));
        }
        return replaced;
    }
}
