package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quotation marks are said to be of another family, and how straight ones are curled. */
class QuotationFamiliesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '^', textBlock = """
            Nhà "vườn" rừng ⇒ Nhà ["vườn"→“vườn”] rừng
            "nhà" và "vườn" ⇒ ["nhà" và "vườn"→“nhà” và “vườn”]
            "nhà "vườn" rừng" ⇒ ["nhà "vườn" rừng"→“nhà “vườn” rừng”]
            "nhà ⇒ ["]nhà
            nhà" ⇒ nhà["]
            “nhà” và "vườn" ⇒ “nhà” và ["vườn"→“vườn”]
            “nhà "vườn"” ⇒ “nhà ["vườn"→“vườn”]”
            "nhà “vườn”" ⇒ ["nhà “vườn”"→“nhà “vườn””]
            "nhà" và “vườn” ⇒ ["nhà"→“nhà”] và “vườn”
            “nhà" ⇒ “nhà["]
            "nhà” ⇒ ["]nhà”
            "nhà" và “vườn ⇒ ["]nhà" và “vườn
            “nhà ¶ "vườn" ⇒ “nhà ¶ ["]vườn"
            "nhà" và «vườn» ⇒ ["]nhà" và «vườn»
            «nhà» và "vườn" ⇒ «nhà» và ["]vườn"
            “nhà” và «vườn» ⇒ “nhà” và [«]vườn»
            «nhà» và “vườn” ⇒ «nhà» và [“]vườn”
            Nhà» và “vườn” ⇒ Nhà» và [“]vườn”
            “nhà” và „vườn” ⇒ -
            «nhà» và «vườn» ⇒ -
            "nhà" ¶ "vườn" ⇒ ["]nhà" ¶ "vườn"
            Nhà ¶ "vườn" ⇒ Nhà ¶ ["vườn"→“vườn”]
            """)
    void withoutASource(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-08", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '^', textBlock = """
            "nhà" ⇒ -
            “nhà” và "vườn" ⇒ mixed
            «nhà» và "vườn" ⇒ mixed
            “nhà” và «vườn» ⇒ mixed
            """)
    void aSecondFamilyIsSaidToBeMixedIn(String text, String variant) {
        assertThat(Paragraphs.variant("TYP-08", text)).isEqualTo(variant);
    }

    @Test
    void theMarksOfSeveralParagraphsAreCurledInTheSource() {
        assertThat(typed("“Nhà” ¶ Xã \"nhà\" ¶ Rừng \"vườn\" suối", UnaryOperator.identity()))
                .isEqualTo("“Nhà”\n\nXã [\"nhà\"\n\nRừng \"vườn\"→“nhà”\n\nRừng “vườn”] suối\n");
    }

    @Test
    void marksOfTheSourceThatAreInNoValueKeepTheOthersStraight() {
        assertThat(typed("\"Nhà\" ¶ \"Vườn\"", text -> text + "\"Rừng\"\n"))
                .isEqualTo("[\"]Nhà\"\n\n\"Vườn\"\n\"Rừng\"\n");
    }

    @Test
    void marksThatAreNotInTheSourceStayStraight() {
        GuidanceDocument document = Paragraphs.document("\"Nhà\" ¶ \"Vườn\"");

        assertThat(Paragraphs.judged("TYP-08", Typescript.of(document, text -> "Rừng\n")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/closing/0");
                    assertThat(finding.range()).isEqualTo(new Span(0, 1));
                    assertThat(finding.suggestion()).isNull();
                });
    }

    private static String typed(String text, UnaryOperator<String> edit) {
        ReadDocument read = Typescript.of(Paragraphs.document(text), edit);
        return MarkedSource.of(read, Paragraphs.judged("TYP-08", read));
    }
}
