package io.github.huongdan.validation.rules.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Basis;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.MarkedParagraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of the grounds and the enacting clause. */
class GroundMarksTest {

    /** The first line of each row is the grounds as written, a stroke before what stands behind them in their line. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Căn cứ Luật; | Căn cứ Nghị định, ⇒ -
            Căn cứ Luật; | Căn cứ Nghị định. ⇒ 1 last . ,
            Căn cứ Luật; | Căn cứ Nghị định; ⇒ 1 last ; ,
            Căn cứ Luật; | Căn cứ Nghị định ⇒ 1 last - ,
            Căn cứ Luật, | Căn cứ Nghị định, ⇒ 0 middle , -
            Căn cứ Luật. | Căn cứ Nghị định, ⇒ 0 middle . -
            Căn cứ Luật | Căn cứ Nghị định, ⇒ 0 middle - -
            Căn cứ Luật) | Căn cứ Nghị định, ⇒ 0 middle ) -
            Căn cứ Luật/ và Nghị định; | Căn cứ Nghị định, ⇒ -
            Căn cứ Luật/ ; | Căn cứ Nghị định, ⇒ 0 middle - -
            Căn cứ Luật,/ và Nghị định; | Căn cứ Nghị định, ⇒ 0 middle , -
            Căn cứ Luật; | Căn cứ Nghị định/ a ⇒ -
            Căn cứ Luật, ⇒ -
            Căn cứ Luật; ⇒ 0 last ; ,
            / ⇒ -
            """)
    void theMarkBehindAGround(String grounds, String found) {
        assertThat(found(Example.party("BAS-18", grounds, document -> {}), grounds))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Căn cứ Luật, | Căn cứ Nghị định, ⇒ -
            Căn cứ Luật; | Căn cứ Nghị định, ⇒ -
            Căn cứ Luật. | Căn cứ Nghị định, ⇒ 0 middle . -
            """)
    void inALetterGroundsArePartsOfASentence(String grounds, String found) {
        assertThat(found(
                        Example.party(
                                "BAS-18",
                                grounds,
                                document -> document.typeName(null).addressee("Các huyện ủy")),
                        grounds))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            - Căn cứ Luật; | Căn cứ Nghị định, ⇒ 0 - - -
            – Căn cứ Luật; | - Căn cứ Nghị định, ⇒ 0 - - - | 1 - - -
            Căn cứ Luật - Nghị định; ⇒ -
            """)
    void aDashBeforeAGround(String grounds, String found) {
        assertThat(found(Example.state("BAS-17", grounds, document -> {}), grounds))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ground: Căn cứ Luật Giáo dục số [43/2019/QH14→number] ngày 14 tháng 6 năm 2019",
                "ground: Căn cứ [Luật Giáo dục→date]",
                "ground: Căn cứ [Luật Giáo dục→date]; [Luật Thanh niên→date]",
                "ground: Căn cứ [Bộ luật Lao động→date] | ground: Căn cứ [Pháp lệnh Dân số→date]",
                "ground: Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019",
                "ground: Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giáo dục ngày 14 tháng 6 năm 2019",
                "ground: Căn cứ [Luật Thanh niên→date]; Luật sửa đổi, bổ sung một số điều của Luật Giáo dục ngày 14 tháng 6 năm 2019",
                "ground: Căn cứ Nghị định số 30/2020/NĐ-CP",
                "Theo Luật Giáo dục"
            })
    void aLawByItsNameAndDate(String text) {
        assertThat(MarkedParagraphs.of("BAS-15").state().tellingVariant().again(text))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ground: Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019",
                "preamble: Để triển khai công tác bảo vệ rừng, các xã thực hiện:"
            })
    void aGroundOrAPurposeIsThere(String text) {
        assertThat(MarkedParagraphs.of("BAS-01").again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Các xã thực hiện:, true", "'Nhằm bảo vệ rừng, các xã thực hiện:', false"})
    void anEnactingClauseMayNameThePurpose(String clause, boolean told) {
        String text = "Các xã báo cáo.";

        assertThat(MarkedParagraphs.of("BAS-01")
                        .in(document -> document.basis(basis -> basis.enactingClause(clause)))
                        .again(text))
                .isEqualTo(told ? text + " | /basis/grounds" : text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            I. ⇒ Các xã thực hiện. ⇒ /basis/enactingClause
            I. ⇒ Các xã thực hiện: ⇒ -
            Điều 1. ⇒ Các xã thực hiện. ⇒ -
            """)
    void theEnactingClauseMayStandInThePreamble(String label, String preamble, String found) {
        String text = "preamble: " + preamble + " | item: Rừng xanh.";

        assertThat(MarkedParagraphs.of("BAS-02")
                        .in(document -> document.sections(document.build().sections().stream()
                                .map(section -> ((OtherSection) section)
                                        .toBuilder().label(label).build())
                                .toList()))
                        .again(text))
                .isEqualTo(found.equals("-") ? text : text + " | " + found);
    }

    @ParameterizedTest
    @CsvSource({"Các xã thực hiện:, false", "'Các xã thực hiện: ', false", "Các xã thực hiện., true"})
    void theEnactingClauseEndsWithAColon(String clause, boolean told) {
        assertThat(Example.party("BAS-02", clause, document -> document.basis(basis -> basis.enactingClause(clause)))
                        .foundByItsRule())
                .extracting(Finding::variant)
                .containsExactlyElementsOf(told ? List.of("colon") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Ban Tuyên giáo Tỉnh ủy hướng dẫn như sau:, -",
        "Ban Tổ chức Tỉnh ủy hướng dẫn như sau:, Ban Tổ chức Tỉnh ủy",
        "BTG Tỉnh ủy hướng dẫn như sau:, -",
        "Ban TCTU hướng dẫn như sau:, -",
        "Tỉnh ủy hướng dẫn như sau:, Tỉnh ủy",
        "Văn phòng hướng dẫn như sau:, Văn phòng"
    })
    void theClauseNamesTheIssuer(String clause, String actual) {
        List<Finding> found = Example.party(
                        "BAS-03", clause, document -> document.basis(basis -> basis.enactingClause(clause)))
                .foundByItsRule();

        assertThat(found)
                .extracting(finding -> finding.arguments().get("actual"))
                .containsExactlyElementsOf(actual.equals("-") ? List.of() : List.of(actual));
    }

    /** The number of the ground, variant, ending and what was expected. */
    private static String found(Example example, String grounds) {
        String[] lines = grounds.split(" \\| ");
        GuidanceDocument document = example.document().toBuilder()
                .basis(Basis.EMPTY)
                .basis(basis -> Stream.of(lines).forEach(line -> basis.ground("Căn cứ")))
                .build();
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String line : lines) {
            int stroke = (line + "/").indexOf('/');
            spans.add(new Span(text.length(), text.length() + stroke));
            text.append(line.replace("/", "")).append('\n');
        }
        SourceMap.Builder map = SourceMap.builder(SourceText.of(text.toString()));
        for (int i = 0; i < lines.length; i++) {
            map.put("/basis/grounds/" + i, spans.get(i));
        }
        List<String> told = new ArrayList<>();
        for (Finding finding :
                example.judgeByItsRule(ReadDocument.of(document, map.build())).findings()) {
            finding.each()
                    .forEach(each -> told.add(String.join(
                            " ",
                            each.pointer().substring("/basis/grounds/".length()),
                            orDash(each.variant()),
                            orDash(each.arguments().get("ending")),
                            orDash(each.arguments().get("expected")))));
        }
        return told.isEmpty() ? "-" : String.join(" | ", told);
    }

    private static String orDash(@Nullable String value) {
        return value == null || value.isEmpty() ? "-" : value;
    }
}
