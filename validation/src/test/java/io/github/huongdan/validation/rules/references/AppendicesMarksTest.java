package io.github.huongdan.validation.rules.references;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which appendices are said to be missing, and which to need a number. */
class AppendicesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            theo Phụ lục kèm theo ⇒ theo [Phụ lục] kèm theo
            Phụ lục kèm theo ⇒ [Phụ lục] kèm theo
            theo Phụ lục 1 kèm theo ⇒ theo [Phụ lục 1] kèm theo
            theo Phụ lục số 1 kèm theo ⇒ theo [Phụ lục số 1] kèm theo
            theo Phụ lục II kèm theo ⇒ theo [Phụ lục II] kèm theo
            theo Phụ lục A kèm theo ⇒ theo [Phụ lục A] kèm theo
            theo phụ lục 1 (đính kèm) ⇒ theo [phụ lục 1] (đính kèm)
            theo Phụ lục 1 của Hướng dẫn này ⇒ theo [Phụ lục 1] của Hướng dẫn này
            (kèm theo Phụ lục) ⇒ (kèm theo [Phụ lục])
            Kèm theo Phụ lục 2 xã ⇒ Kèm theo [Phụ lục 2] xã
            theo Phụ lục 1 kèm theo, Phụ lục 2 kèm theo ⇒ theo [Phụ lục 1] kèm theo, Phụ lục 2 kèm theo
            theo Phụ lục 1 cũ, Phụ lục 2 kèm theo ⇒ theo Phụ lục 1 cũ, [Phụ lục 2] kèm theo
            theo Phụ lục I của Nghị định ⇒ -
            theo Phụ lục ⇒ -
            theo Phụ lục 1 ⇒ -
            theo Phụ lục số ⇒ -
            theo Phụ lục 1, đề cương kèm theo ⇒ -
            theo Phụ lục 1 - - kèm theo ⇒ -
            theo phụ, lục ⇒ -
            """)
    void ofADocumentWithoutAppendices(String text, String marked) {
        assertThat(Paragraphs.marks("XRF-02", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            theo Phụ lục kèm theo Quyết định số 5 ⇒ -
            theo Phụ lục kèm theo Quyết định của Ủy ban số 5 ⇒ theo [Phụ lục] kèm theo Quyết định của Ủy ban số 5
            theo Phụ lục kèm theo Quyết định của xã số 5 ⇒ -
            """)
    void ofOtherActs(String text, String marked) {
        assertThat(Paragraphs.marks("XRF-02", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            PHỤ LỤC ⇒ theo Phụ lục kèm theo ⇒ -
            PHỤ LỤC ⇒ theo Phụ lục 2 kèm theo ⇒ -
            PHỤ LỤC 1 ⇒ theo Phụ lục kèm theo ⇒ -
            PHỤ LỤC 1 ⇒ theo Phụ lục 1 kèm theo ⇒ -
            PHỤ LỤC 1 ⇒ theo Phụ lục 01 kèm theo ⇒ -
            PHỤ LỤC 1 ⇒ theo Phụ lục 2 kèm theo ⇒ theo [Phụ lục 2] kèm theo
            PHỤ LỤC SỐ 9 ⇒ theo Phụ lục 9 kèm theo ⇒ -
            PHỤ LỤC 0 ⇒ theo Phụ lục 0 kèm theo ⇒ -
            PHỤ LỤC I ⇒ theo Phụ lục II kèm theo ⇒ theo [Phụ lục II] kèm theo
            PHỤ LỤC IV ⇒ theo Phụ lục IV kèm theo ⇒ -
            PHỤ LỤC B ⇒ theo Phụ lục A kèm theo ⇒ theo [Phụ lục A] kèm theo
            PHỤ LỤC BIỂU MẪU ⇒ theo Phụ lục A kèm theo ⇒ -
            PHỤ LỤC 2a ⇒ theo Phụ lục A kèm theo ⇒ -
            Phụ lục 1 ⇒ theo Phụ lục 1 kèm theo ⇒ -
            Phụ lục biểu mẫu ⇒ theo Phụ lục kèm theo ⇒ theo [Phụ lục] kèm theo
            Về Phụ lục 1 ⇒ theo Phụ lục 1 kèm theo ⇒ theo [Phụ lục 1] kèm theo
            PHỤ LỤC 1. ⇒ theo Phụ lục 1 kèm theo ⇒ theo [Phụ lục 1] kèm theo
            PHỤ LỤC 1; ⇒ theo Phụ lục 1 kèm theo ⇒ theo [Phụ lục 1] kèm theo
            PHỤ LỤC 1 về các biểu mẫu báo cáo bảo vệ rừng của các xã kia ⇒ theo Phụ lục 1 kèm theo ⇒ -
            PHỤ LỤC 1 về các biểu mẫu báo cáo bảo vệ rừng của các xã tỉnh ⇒ theo Phụ lục 1 kèm theo ⇒ theo [Phụ lục 1] kèm theo
            """)
    void ofADocumentWithOne(String heading, String text, String marked) {
        assertThat(Paragraphs.marks("XRF-02", text, document -> document.unclassified(heading)))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", nullValues = "-", textBlock = """
            PHỤ LỤC 1 ⇒ true
            PHỤ LỤC 2 ⇒ false
            Mẫu số 1 ⇒ true
            - ⇒ true
            """)
    void anAppendixMayGoByAnotherName(String label, boolean found) {
        Appendix appendix =
                Appendix.builder().label(label).paragraph("Biểu báo cáo").build();

        assertThat(found("theo Phụ lục 1 kèm theo", document -> document.appendix(appendix)))
                .hasSize(found ? 0 : 1);
    }

    @Test
    void aMissingAppendixMayBeInAFileOfItsOwn() {
        assertThat(Paragraphs.found("XRF-02", "theo Phụ lục 1 kèm theo"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.provenance()).isEqualTo(Provenance.CONVERSION_LOSS);
                    assertThat(finding.arguments()).isEqualTo(Map.of("actual", "Phụ lục 1"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "PHỤ LỤC, PHỤ LỤC BIỂU MẪU, /unclassified/0",
        "PHỤ LỤC 1, PHỤ LỤC, /unclassified/1",
        "PHỤ LỤC 1, PHỤ LỤC II, -",
        "PHỤ LỤC, Mẫu số 1, -",
        "PHỤ LỤC, Phụ lục của xã, -"
    })
    void oneOfSeveralNeedsANumber(String first, String second, String pointer) {
        List<Finding> found =
                found("Nhà", document -> document.unclassified(first).unclassified(second));

        assertThat(found)
                .extracting(finding -> finding.pointer() + finding.variant() + finding.arguments())
                .isEqualTo(pointer.equals("-") ? List.of() : List.of(pointer + "unnumbered{count=2}"));
    }

    @Test
    void whatLooksLikeAHeadingWithinAnAppendixNeedsNoNumber() {
        Appendix appendix =
                Appendix.builder().label("PHỤ LỤC").paragraph("PHỤ LỤC CỦA XÃ").build();

        assertThat(found("Nhà", document -> document.appendix(appendix))).isEmpty();
        assertThat(found("Nhà", document -> document.appendix(appendix).appendix(appendix)))
                .extracting(Finding::pointer)
                .containsExactly("/appendices/0/label");
    }

    private static List<Finding> found(String text, Consumer<GuidanceDocumentBuilder> addition) {
        GuidanceDocumentBuilder document = Paragraphs.document(text).toBuilder();
        addition.accept(document);
        return Paragraphs.judged("XRF-02", ReadDocument.of(document.build()));
    }
}
