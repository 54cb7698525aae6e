package io.github.huongdan.validation.rules.references;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which references to parts and to acts are said to lead nowhere. */
class ReferencesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            theo Mục V. ⇒ theo [Mục V].
            Mục V. Nhà ⇒ [Mục V]. Nhà
            theo Mục V ⇒ theo [Mục V]
            theo Mục V; xã ⇒ theo [Mục V]; xã
            (theo Mục V) xã ⇒ (theo [Mục V]) xã
            theo Mục V; theo Mục VI. ⇒ theo [Mục V]; theo [Mục VI].
            theo Phần III. ⇒ theo [Phần III].
            theo Mục II. ⇒ -
            theo Mục V của tỉnh ⇒ -
            theo Mục V, Kế hoạch số 5-KH/TU ⇒ -
            theo Mục V nêu trên và sau ⇒ theo [Mục V] nêu trên và sau
            theo Mục V Hướng dẫn này và sau ⇒ theo [Mục V] Hướng dẫn này và sau
            theo Mục V của Hướng dẫn này và sau ⇒ theo [Mục V] của Hướng dẫn này và sau
            theo Mục I của Hướng dẫn này ⇒ -
            theo Mục 5. ⇒ -
            theo Mục V5. ⇒ -
            theo Mục này. ⇒ -
            theo Mục  V. ⇒ -
            theo Mục: V. ⇒ -
            theo Mục ⇒ -
            theo Điều 4 Hướng dẫn này ⇒ theo [Điều 4] Hướng dẫn này
            theo Điều 49 Hướng dẫn này ⇒ theo [Điều 49] Hướng dẫn này
            theo Điều 40 Hướng dẫn này ⇒ theo [Điều 40] Hướng dẫn này
            theo Điều 4. ⇒ -
            theo Điều 4 nêu trên ⇒ -
            theo Điều IV Hướng dẫn này ⇒ -
            theo Điều 4a Hướng dẫn này ⇒ -
            """)
    void sectionsWithRomanNumbers(String text, String marked) {
        assertThat(Paragraphs.marks("XRF-01", text, document -> labelled(document, "I.", "Mục II")))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            theo Điều 4 Hướng dẫn này ⇒ -
            theo Điều 5 Hướng dẫn này ⇒ theo [Điều 5] Hướng dẫn này
            theo Mục V. ⇒ -
            theo Mục V Hướng dẫn này ⇒ -
            """)
    void articles(String text, String marked) {
        assertThat(Paragraphs.marks("XRF-01", text, document -> labelled(document, "Điều 4.", "2.", null)))
                .isEqualTo(marked);
    }

    @Test
    void anArticleIsNoSection() {
        assertThat(Paragraphs.marks("XRF-01", "theo Điều 2 Hướng dẫn này", document -> labelled(document, "I.", "2.")))
                .isEqualTo("theo [Điều 2] Hướng dẫn này");
    }

    @Test
    void whatStandsBeforeTheSectionsMaySpeakOfOtherActs() {
        assertThat(Paragraphs.marks(
                        "XRF-01", "Nhà", document -> labelled(document, "I.").preamble("theo Mục V.")))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Quyết định nêu trên ⇒ [Quyết định nêu trên]
            theo Quyết định nói trên ⇒ theo [Quyết định nói trên]
            theo Quyết định đã nêu trên ⇒ theo [Quyết định đã nêu trên]
            theo quyết định nêu trên ⇒ -
            theo Quyết định nêu trên, Quyết định nêu trên ⇒ theo [Quyết định nêu trên], Quyết định nêu trên
            theo Quyết định này; Kế hoạch nêu trên ⇒ theo Quyết định này; [Kế hoạch nêu trên]
            Quyết định số 5 ¶ theo Quyết định nêu trên ⇒ -
            quyết định của xã ¶ theo Quyết định nêu trên ⇒ -
            Kế hoạch số 5 ¶ theo Quyết định nêu trên ⇒ Kế hoạch số 5 ¶ theo [Quyết định nêu trên]
            theo Quyết định ¶ nêu trên ⇒ -
            """)
    void actsNamedAbove(String text, String marked) {
        assertThat(Paragraphs.marks("XRF-04", text)).isEqualTo(marked);
    }

    @Test
    void anAppendixMaySpeakOfWhatStandsAboveElsewhere() {
        Appendix form = Appendix.builder().paragraph("theo Kế hoạch nêu trên").build();

        assertThat(Paragraphs.marks("XRF-04", "theo Quyết định nêu trên", document -> document.appendix(form)))
                .isEqualTo("theo [Quyết định nêu trên]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Hướng dẫn này thay thế các hướng dẫn cũ. ⇒ [Hướng dẫn này thay thế] các hướng dẫn cũ.
            Nay, văn bản này thay thế các văn bản cũ. ⇒ Nay, [văn bản này thay thế] các văn bản cũ.
            Hướng dẫn này bãi bỏ các quy định cũ. ⇒ [Hướng dẫn này bãi bỏ] các quy định cũ.
            Hướng dẫn này sửa đổi các quy định cũ. ⇒ [Hướng dẫn này sửa đổi] các quy định cũ.
            Hướng dẫn này thay thế Hướng dẫn số 12-HD/BTGTU, ngày 05/3/2018. ⇒ -
            Hướng dẫn này thay thế Hướng dẫn số 12-HD/BTGTU. ⇒ Hướng dẫn này thay thế [Hướng dẫn số 12-HD/BTGTU].
            Theo Kế hoạch số 5-KH/TU, ngày 05/3/2018, Hướng dẫn này thay thế các văn bản cũ. ⇒ Theo Kế hoạch số 5-KH/TU, ngày 05/3/2018, [Hướng dẫn này thay thế] các văn bản cũ.
            Hướng dẫn này thay thế các văn bản cũ. Kế hoạch số 5-KH/TU, ngày 05/3/2018 còn hiệu lực. ⇒ [Hướng dẫn này thay thế] các văn bản cũ. Kế hoạch số 5-KH/TU, ngày 05/3/2018 còn hiệu lực.
            Hướng dẫn này thay thế Kế hoạch số 5-KH/TU, ngày 05/3/2018. Hướng dẫn này bãi bỏ các quy định cũ. ⇒ Hướng dẫn này thay thế Kế hoạch số 5-KH/TU, ngày 05/3/2018. [Hướng dẫn này bãi bỏ] các quy định cũ.
            Hướng dẫn này thay thế các văn bản cũ. Hướng dẫn này bãi bỏ Kế hoạch số 5-KH/TU, ngày 05/3/2018. ⇒ [Hướng dẫn này thay thế] các văn bản cũ. Hướng dẫn này bãi bỏ Kế hoạch số 5-KH/TU, ngày 05/3/2018.
            Kế hoạch số 5-KH/TU, ngày 05/3/2018. ¶ Hướng dẫn này thay thế Kế hoạch số 5-KH/TU. ⇒ -
            Theo Kế hoạch số 6-KH/TU, ngày 06/3/2018, Hướng dẫn này bãi bỏ văn bản cũ. ¶ Hướng dẫn này thay thế Kế hoạch số 5-KH/TU, ngày 05/3/2018. ⇒ Theo Kế hoạch số 6-KH/TU, ngày 06/3/2018, [Hướng dẫn này bãi bỏ] văn bản cũ. ¶ Hướng dẫn này thay thế Kế hoạch số 5-KH/TU, ngày 05/3/2018.
            Kế hoạch số 5-KH/TU, ngày 05/3/2018. ¶ Hướng dẫn này thay thế Kế hoạch số 6-KH/TU. ⇒ Kế hoạch số 5-KH/TU, ngày 05/3/2018. ¶ Hướng dẫn này thay thế [Kế hoạch số 6-KH/TU].
            Hướng dẫn này thay thế Kế hoạch số 6-KH/TU, ngày 06/3/2018. ¶ Hướng dẫn này bãi bỏ văn bản cũ. ¶ Hướng dẫn này thay thế Kế hoạch số 5-KH/TU, ngày 05/3/2018. ⇒ Hướng dẫn này thay thế Kế hoạch số 6-KH/TU, ngày 06/3/2018. ¶ [Hướng dẫn này bãi bỏ] văn bản cũ. ¶ Hướng dẫn này thay thế Kế hoạch số 5-KH/TU, ngày 05/3/2018.
            """)
    void replacedActs(String text, String marked) {
        assertThat(Paragraphs.marks("XRF-03", text)).isEqualTo(marked);
    }

    /** What names the document may stand twenty words before. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Hướng dẫn này có hiệu lực và thay thế các văn bản cũ. ⇒ Hướng dẫn này có hiệu lực [và thay thế] các văn bản cũ.
            Sửa chữa và thay thế các cây chết. ⇒ -
            Các xã và thay thế Hướng dẫn này. ⇒ -
            Hướng dẫn này có hiệu lực từ ngày ký đến hết năm nay ở mọi xã của cả tỉnh ta và thay thế bản cũ. ⇒ Hướng dẫn này có hiệu lực từ ngày ký đến hết năm nay ở mọi xã của cả tỉnh ta [và thay thế] bản cũ.
            Hướng dẫn này có hiệu lực từ ngày ký đến hết năm nay ở mọi xã của cả tỉnh ta đây và thay thế bản cũ. ⇒ -
            """)
    void whatIsReplacedByThisDocument(String text, String marked) {
        assertThat(Paragraphs.marks("XRF-03", text)).isEqualTo(marked);
    }

    @Test
    void anActThatIsNotNamedIsToldFromOneWithoutItsDate() {
        assertThat(Paragraphs.found(
                        "XRF-03", "Hướng dẫn này thay thế các văn bản cũ. ¶ Hướng dẫn này bãi bỏ Kế hoạch số 5-KH/TU."))
                .extracting(Finding::variant, Finding::arguments)
                .containsExactly(
                        tuple("unnamed", Map.of("statement", "Hướng dẫn này thay thế")),
                        tuple(null, Map.of("act", "Kế hoạch số 5-KH/TU")));
    }

    private static GuidanceDocumentBuilder labelled(GuidanceDocumentBuilder document, @Nullable String... labels) {
        for (String label : labels) {
            document.aimsAndRequirements(section -> section.label(label).heading("MỤC ĐÍCH"));
        }
        return document;
    }
}
