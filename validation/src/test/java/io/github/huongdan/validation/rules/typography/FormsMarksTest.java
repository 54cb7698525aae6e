package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked of abbreviations, dashes, brackets, stray commas, and of what machines left in the text. */
class FormsMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            TTHCM, TTHCm ⇒ TTHCM, [TTHCm]
            TTHCm, TTHCM ⇒ TTHCm, [TTHCM]
            TTHCm, TTHCM, TTHCM ⇒ [TTHCm], TTHCM, TTHCM
            TTHCm ¶ TTHCM ¶ TTHCM ⇒ [TTHCm] ¶ TTHCM ¶ TTHCM
            TTHCm, TTHCM, TTHCM, TTHCm ⇒ TTHCm, [TTHCM], TTHCM, TTHCm
            HĐND, HĐNd, HđND ⇒ HĐND, [HĐNd], [HđND]
            TTHCM, GDĐT, GDđT ⇒ TTHCM, GDĐT, [GDđT]
            THPT, Thpt, THpt ⇒ -
            TTHCM, tTHCM ⇒ -
            TTHCM2, TTHCm2 ⇒ -
            TTHСM, TTHСm ⇒ -
            số 45/TTHCM, TTHCm ⇒ -
            TTHCM/VP, TTHCm ⇒ -
            TTHCM/ TTHCm ⇒ TTHCM/ [TTHCm]
            TTHCM, TTHCm/ ⇒ TTHCM, [TTHCm]/
            TTHCM-2, TTHCm ⇒ -
            TTHCM*VP, TTHCm ⇒ TTHCM*VP, [TTHCm]
            TTHCM. TTHCm. ⇒ TTHCM. [TTHCm].
            """)
    void abbreviations(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-23", text)).isEqualTo(marked);
    }

    @Test
    void theUsualFormIsNamed() {
        assertThat(Paragraphs.found("TYP-23", "TTHCm, TTHCM, TTHCM"))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(Map.of("actual", "TTHCm", "expected", "TTHCM"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            văn hóa – xã hội ⇒ 1 ⇒ văn hóa [–] xã hội
            văn hóa — xã hội ⇒ 1 ⇒ văn hóa [—] xã hội
            2011–2020 – 2030 ⇒ 2 ⇒ 2011[–]2020 – 2030
            – Văn hóa ⇒ 0 ⇒ -
            –– Văn hóa ⇒ 1 ⇒ –[–] Văn hóa
            Văn hóa – ⇒ 0 ⇒ -
            Văn hóa –: ⇒ 1 ⇒ Văn hóa [–]:
            văn hóa - xã hội ⇒ 0 ⇒ -
            """)
    void dashes(String text, int count, String marked) {
        assertThat(Paragraphs.marks("TYP-09", text)).isEqualTo(marked);
        assertThat(Paragraphs.found("TYP-09", text))
                .allMatch(finding ->
                        String.valueOf(count).equals(finding.arguments().get("count")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            xã(nếu có) ⇒ xã[(→ (]nếu có)
            Các xã,phường(nếu có) ⇒ Các xã[,p]hường[(→ (]nếu có)
            rừng nghiêng(nếu có) ⇒ rừng nghiêng[(→ (]nếu có)
            rừng nghiênga(nếu có) ⇒ -
            xnghiêng(nếu có) ⇒ -
            Xã(nếu có) ⇒ Xã[(→ (]nếu có)
            XÃ(nếu có) ⇒ -
            xÃ(nếu có) ⇒ -
            f(nếu có) ⇒ -
            hàm f(nếu có) ⇒ -
            Ở xã.vườn(nếu có) ⇒ -
            xã(n) ⇒ -
            xã(ở) ⇒ -
            xã(n ⇒ -
            xã(ở ⇒ -
            xã(nế ⇒ xã[(→ (]nế
            xã(5 nhà) ⇒ -
            xã(a.) ⇒ -
            """)
    void openingBrackets(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-11", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Thực hiện các nhiệm vụ, kinh tế ⇒ Thực hiện các nhiệm vụ[,] kinh tế
            Các nhiệm vụ, kinh tế ⇒ Các nhiệm vụ[,] kinh tế
            các lĩnh vực, văn hóa; các mục tiêu, xã hội ⇒ các lĩnh vực[,] văn hóa; các mục tiêu[,] xã hội
            các nhiệm vụ kinh tế ⇒ -
            các nhiệm vụ; kinh tế ⇒ -
            các nhiệm vụ, trồng rừng ⇒ -
            kinh tế và các nhiệm vụ ⇒ -
            các nhiệm vụ, ⇒ -
            """)
    void strayCommas(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-13", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            D:\\BTG\\HD45.doc ⇒ [D:\\BTG\\HD45.doc]
            d:\\ ⇒ [d:\\]
            \\\\may1\\HD45.doc ⇒ [\\\\may1\\HD45.doc]
            ~$HD45.doc ⇒ [~$HD45.doc]
            Đ:\\BTG ⇒ -
            5:\\BTG ⇒ -
            D-\\BTG ⇒ -
            D:/BTG~1 ⇒ -
            D:B\\TG ⇒ -
            \\BTG ⇒ -
            ~HD45 ⇒ -
            ~ ⇒ -
            Tệp D:\\BTG ⇒ -
            """)
    void paths(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-16", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            &nbsp;rừng ⇒ [&nbsp;]rừng
            rừng &amp; suối ⇒ rừng [&amp;] suối
            rừng&lt;suối&gt; ⇒ rừng[&lt;]suối[&gt;]
            &quot;rừng ⇒ [&quot;]rừng
            rừng<br/>suối ⇒ rừng[<br]/>suối
            rừng</p> ⇒ rừng[</p>]
            rừng & suối < núi ⇒ -
            Trang 2 ⇒ -
            """)
    void markup(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-18", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "Trang 2, true",
        "Trang 2/5, true",
        "Trang 10 / 120, true",
        "Trang 100 / 120, false",
        "Trang hai, false",
        "Trang, false",
        "2, false",
        "Bảng 2, false"
    })
    void numbersOfPages(String text, boolean found) {
        GuidanceDocument document =
                GuidanceDocument.builder().unclassified(text).build();

        assertThat(Paragraphs.judged("TYP-18", ReadDocument.of(document)))
                .extracting(finding -> finding.pointer() + " " + finding.arguments())
                .isEqualTo(found ? List.of("/unclassified/0 {actual=" + text + "}") : List.of());
    }
}
