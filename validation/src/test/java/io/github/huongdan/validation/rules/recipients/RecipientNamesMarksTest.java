package io.github.huongdan.validation.rules.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.BasisExamples;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which recipients' names are marked, and which that should be there are missed. */
class RecipientNamesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Hội ABC ⇒ Hội [ABC]
            ABC ⇒ [ABC]
            ABC Sơn Hải ⇒ [ABC] Sơn Hải
            Hội ABC, XYZ ⇒ Hội [ABC], [XYZ]
            Hội ABC-XYZ ⇒ Hội [ABC]-[XYZ]
            TT.ĐUK ⇒ [TT.ĐUK]
            UBND.ĐUK ⇒ [UBND.ĐUK]
            ĐUK.UBND ⇒ [ĐUK.UBND]
            UBND.TW ⇒ -
            Hội ABC. ⇒ Hội [ABC].
            .ABC ⇒ .[ABC]
            A ⇒ -
            Hội A ⇒ -
            AB ⇒ [AB]
            Abc ⇒ -
            aBC ⇒ -
            ABCd ⇒ -
            UBND các xã ⇒ -
            VP. HĐND ⇒ -
            A12 ⇒ -
            Khối 12 ABC ⇒ Khối 12 [ABC]
            Tỉnh ủy ⇒ -
            BTGTU ⇒ -
            TU ⇒ -
            HD ⇒ [HD]
            """)
    void inAName(String name, String marked) {
        assertThat(marks(name, doc -> {})).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            Hội Nông dân (ABC) viết bài. | ABC | -
            Hội Nông dân ( ABC ) viết bài. | ABC | -
            Hội Nông dân (ABC | ABC | [ABC]
            Hội Nông dân ABC) viết bài. | ABC | [ABC]
            Hội Nông dân (hội ABC) viết bài. | ABC | [ABC]
            Hội () Nông dân (ABC) | ABC | -
            Hội (XYZ) Nông dân (ABC) | ABC | -
            (ABC) | ABC | -
            Hội (ABCDEFGHIJ) viết bài. | ABCDEFGHIJ | -
            Hội (ABCDEFGHIJK) viết bài. | ABCDEFGHIJK | [ABCDEFGHIJK]
            """)
    void explainedInTheText(String text, String name, String marked) {
        assertThat(marks(name, doc -> doc.closing(List.of(text)))).isEqualTo(marked);
    }

    @Test
    void theNamesOfTheCodeAreKnownEachForItself() {
        Consumer<GuidanceDocumentBuilder> two = doc -> doc.header(header -> header.code("45-HD/ABC-XYZ"));

        assertThat(marks("ABC", two)).isEqualTo("-");
        assertThat(marks("Khối XYZ", two)).isEqualTo("-");
        assertThat(marks("BTGTU", two)).isEqualTo("[BTGTU]");
        assertThat(marks("BTGTU", doc -> doc.header(header -> header.code((DocumentCode) null))))
                .isEqualTo("[BTGTU]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            Ban Tuyên giáo Trung ương | Hội Nông dân | /recipients organ=Ban Tuyên giáo Trung ương
            Ban Tuyên giáo Trung ương | Ban Tuyên giáo Trung ương | -
            Ban Tuyên giáo Trung ương | Văn phòng Trung ương Đảng | -
            Ban Tuyên giáo Trung ương | BTGTW | -
            Ban Tuyên giáo Trung ương | BTG TW tại Sơn Hải | -
            Ban Tuyên giáo Trung ương | TWA | /recipients organ=Ban Tuyên giáo Trung ương
            Ban Tuyên giáo Trung ương | Thường trực Tỉnh ủy | /recipients organ=Ban Tuyên giáo Trung ương
            Ban Tuyên giáo Tỉnh ủy | Hội Nông dân | -
            Ban Tổ chức Trung ương | Hội Nông dân | -
            """)
    void theOrganAbove(String organ, String recipient, String told) {
        String ground = "Thực hiện Hướng dẫn số 21-HD/BTGTW, ngày 20/9/2018 của " + organ + " về bảo vệ rừng";
        Example example = Example.party(
                "RCP-09",
                "rests on an act of " + organ,
                BasisExamples.grounds(ground)
                        .andThen(doc -> doc.recipients(List.of(Recipient.of("Các xã"), Recipient.of(recipient)))));

        assertThat(Told.by(example)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"HƯỚNG DẪN, /addressees/0 typeName=HƯỚNG DẪN", "TỜ TRÌNH, -", "THƯ MỜI, /addressees/0 typeName=THƯ MỜI"
    })
    void addresseesBesideATypeName(String typeName, String told) {
        Example example = Example.party(
                "RCP-13", "is a " + typeName, doc -> doc.typeName(typeName).addressee("Các huyện ủy"));

        assertThat(Told.by(example)).isEqualTo(told);
    }

    private static String marks(String name, Consumer<GuidanceDocumentBuilder> change) {
        Example example = Example.party(
                "RCP-11",
                "is sent to " + name,
                change.andThen(doc -> doc.recipients(List.of(Recipient.of(name), Recipient.archive("QWX")))));
        List<Finding> found = example.judgeByItsRule(ReadDocument.of(example.document())).findings().stream()
                .flatMap(finding -> finding.each().stream())
                .toList();
        assertThat(found).allSatisfy(finding -> assertThat(finding.pointer()).isEqualTo("/recipients/0/name"));
        return found.isEmpty() ? "-" : Marked.of(name, found);
    }
}
