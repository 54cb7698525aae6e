package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quotation marks are said to have no partner. */
class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '^', textBlock = """
            “nhà ⇒ [“]nhà
            nhà” ⇒ nhà[”]
            “nhà” và „vườn” và «rừng» ⇒ -
            “nhà «vườn» rừng” ⇒ -
            nhà” và “vườn ⇒ nhà[”] và [“]vườn
            “nhà “vườn” ⇒ [“]nhà “vườn”
            Nhà „vườn ⇒ Nhà [„]vườn
            Nhà «vườn ⇒ Nhà [«]vườn
            Nhà vườn» ⇒ Nhà vườn[»]
            """)
    void curledMarks(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-07", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '^', textBlock = """
            "nhà" và "vườn" ⇒ -
            "nhà ⇒ ["]nhà
            nhà" ⇒ nhà["]
            " nhà " ⇒ -
            Nhà " vườn " rừng ⇒ -
            Nhà " vườn ⇒ Nhà ["] vườn
            nhà"vườn"rừng ⇒ -
            nhà, "vườn"rừng ⇒ -
            "5 xã" ⇒ -
            xã "5 ⇒ xã ["]5
            “xã ("nhà") vườn” ⇒ -
            “xã ["nhà"] {"vườn"}” ⇒ -
            “nhà-"vườn"/"rừng"” ⇒ -
            “xã "nhà" ⇒ [“]xã "nhà"
            «xã "“nhà” vườn" rừng» ⇒ -
            «xã "-nhà" ⇒ «xã "-nhà["]
            nhà (" ⇒ nhà (["]
            """)
    void straightMarks(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-07", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '^', textBlock = """
            “nhà ¶ vườn” ⇒ -
            “nhà ¶ Vườn” ⇒ -
            “nhà ¶ vườn ¶ rừng” ⇒ -
            “nhà ¶ Vườn ⇒ [“]nhà ¶ Vườn
            “nhà ¶ Vườn ¶ rừng” ⇒ [“]nhà ¶ Vườn ¶ rừng[”]
            “nhà ¶ vườn “rừng” ⇒ [“]nhà ¶ vườn “rừng”
            “nhà ¶ vườn “rừng” suối” ⇒ [“]nhà ¶ vườn “rừng” suối[”]
            “nhà “vườn ¶ rừng” ⇒ [“]nhà “vườn ¶ rừng”
            “nhà “vườn ¶ rừng” suối” ⇒ -
            “nhà ¶ vườn "rừng" ⇒ [“]nhà ¶ vườn "rừng"
            “nhà ¶ vườn " rừng ⇒ -
            nhà ¶ vườn” ⇒ nhà ¶ vườn[”]
            """)
    void inFollowingParagraphs(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-07", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '^', textBlock = """
            Nhà | “vườn ⇒ -
            | “nhà | vườn | ⇒ -
            “nhà ¶ | vườn” | ¶ rừng” ⇒ -
            """)
    void cellsOfTablesAreLeftOut(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-07", text)).isEqualTo(marked);
    }

    @Test
    void aMarkThatClosesNothingIsSaidToDoSo() {
        assertThat(Paragraphs.found("TYP-07", "nhà” và “vườn"))
                .extracting(Finding::variant)
                .containsExactly("closing", null);
    }

    @Test
    void whatStandsInARowOfATableOfTheSourceIsACell() {
        GuidanceDocument document = Paragraphs.document("“Nhà");

        assertThat(typed(document, UnaryOperator.identity())).hasSize(1);
        assertThat(typed(document, text -> text.replace("“Nhà", "  | “Nhà | vườn |")))
                .isEmpty();
        assertThat(typed(document, text -> text.replace("“Nhà", "Vườn | “Nhà"))).hasSize(1);
    }

    @Test
    void whatTheSourceHasNoPlaceForIsJudged() {
        assertThat(typed(Paragraphs.document("“Nhà"), text -> "| Vườn |\n")).hasSize(1);
    }

    @Test
    void whatHasNoPlaceInTheDocumentIsJudgedInItsSourceAlone() {
        GuidanceDocument document =
                GuidanceDocument.builder().unclassified("Ghi chú “nhà").build();

        assertThat(Paragraphs.judged("TYP-07", ReadDocument.of(document))).isEmpty();
        assertThat(typed(document, UnaryOperator.identity()))
                .singleElement()
                .extracting(Finding::pointer)
                .isEqualTo("/unclassified/0");
    }

    private static List<Finding> typed(GuidanceDocument document, UnaryOperator<String> edit) {
        return Paragraphs.judged("TYP-07", Typescript.of(document, edit));
    }
}
