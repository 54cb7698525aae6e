package io.github.huongdan.validation.rules.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the line that says where the document is kept. */
class ArchiveMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            - Hội A, | - Lưu VP. ⇒ -
            - Hội A, | - Hội B. ⇒ /recipients absent
            - Hội A Lưu: VP, | - Hội B. ⇒ -
            - Hội A, | - Hội B Lưu. ⇒ -
            - Hội A lưu. ⇒ /recipients absent
            - Hội A Lưu trữ. ⇒ /recipients absent
            - Hội Lưu A, | - Hội B. ⇒ /recipients absent
            - Lưu VP. | - Hội A. ⇒ /recipients/0
            - Lưu VP, | - Hội A, | - Lưu VP. ⇒ -
            - Hội A, | - Lưu VP. | - Hội B, | - Hội C. ⇒ /recipients/1
            - Hội A, | - Lưu VP. | ~Bản điện tử: | - Hội B. ⇒ -
            - Hội A, | - Lưu VP. | ~Bản điện tử | - Hội B. ⇒ /recipients/1
            - Hội A, | - Lưu VP. | ~Gửi thêm | ~Bản điện tử: | - Hội B. ⇒ -
            """)
    void whereItStands(String lines, String told) {
        assertThat(told("RCP-05", "PARTY_2018", lines)).isEqualTo(told);
    }

    @Test
    void theOrderIsJudgedByTheLinesAlone() {
        assertThat(WrittenRecipients.of("RCP-05", "PARTY_2018", "Nơi nhận: | - Lưu VP. | - Hội A.")
                        .foundWithoutLines())
                .isEmpty();
        assertThat(WrittenRecipients.of("RCP-05", "PARTY_2018", "Nơi nhận: | - Hội A.")
                        .foundWithoutLines())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Bản lưu tại cơ quan, -", "Gửi VT, -", "Bản gốc, /recipients absent"})
    void itIsAbsentUnlessALineMayBeIt(String line, String told) {
        Consumer<GuidanceDocumentBuilder> without =
                doc -> doc.recipients(List.of(Recipient.of("Các xã"))).unclassified(line);

        assertThat(Told.by(Example.party("RCP-05", "has no archive", without))).isEqualTo(told);
    }

    @Test
    void aListThatIsAbsentNeedsNoArchive() {
        assertThat(Told.by(Example.party("RCP-05", "has no list", doc -> doc.recipients(List.of()))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            - Lưu: VT. ⇒ -
            - Lưu: VT, CTTT. ⇒ -
            - Lưu : VT. ⇒ -
            Lưu: VT. ⇒ -
            - Lưu VT. ⇒ /recipients/1 colon
            - Lưu: CTTT. ⇒ /recipients/1 records
            - Lưu CTTT. ⇒ /recipients/1 colon & /recipients/1 records
            - Lưu: Văn thư. ⇒ -
            - Lưu: VTLT. ⇒ -
            - Lưu: CTTT, VT-LT. ⇒ -
            - Lưu: VTr. ⇒ /recipients/1 records
            - Lưu: CVT. ⇒ /recipients/1 records
            - Lưu: V. ⇒ /recipients/1 records
            - Lưu CTTT, | - Lưu: VT. ⇒ -
            """)
    void formOfTheState(String lines, String told) {
        assertThat(told("RCP-06", "STATE_2020", "- Hội A; | " + lines)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            - Lưu Văn phòng. ⇒ -
            - Lưu: Văn phòng. ⇒ /recipients/1 colon
            - Lưu VT. ⇒ /recipients/1 records
            - Lưu: VT. ⇒ /recipients/1 colon & /recipients/1 records
            - Lưu : VTMT. ⇒ /recipients/1 colon & /recipients/1 records
            """)
    void formOfTheParty(String lines, String told) {
        assertThat(told("RCP-07", "PARTY_2026B", "- Hội A; | " + lines)).isEqualTo(told);
    }

    @Test
    void withoutLinesTheRecordsAloneAreJudged() {
        assertThat(Told.of(WrittenRecipients.of("RCP-06", "STATE_2020", "Nơi nhận: | - Hội A; | - Lưu CTTT.")
                        .foundWithoutLines()))
                .isEqualTo("/recipients/1 records");
        assertThat(Told.of(WrittenRecipients.of("RCP-07", "PARTY_2026B", "Nơi nhận: | - Hội A; | - Lưu: VT.")
                        .foundWithoutLines()))
                .isEqualTo("/recipients/1 records");
    }

    @Test
    void theLineMayStandAlone() {
        assertThat(told("RCP-06", "STATE_2020", "- Lưu CTTT."))
                .isEqualTo("/recipients/0 colon & /recipients/0 records");
        assertThat(told("RCP-07", "PARTY_2026B", "- Lưu: VT."))
                .isEqualTo("/recipients/0 colon & /recipients/0 records");
    }

    @Test
    void whatIsNotThereHasNoForm() {
        assertThat(told("RCP-06", "STATE_2020", "- Hội A.")).isEqualTo("-");
        assertThat(told("RCP-07", "PARTY_2026B", "- Hội A.")).isEqualTo("-");
    }

    @Test
    void anArchiveWithoutANameIsNotThatOfTheRecords() {
        Recipient nameless = Recipient.builder().archive(true).build();
        Consumer<GuidanceDocumentBuilder> kept = doc -> doc.recipients(List.of(Recipient.of("Các xã"), nameless));

        assertThat(Told.by(Example.state("RCP-06", "keeps it somewhere", kept))).isEqualTo("/recipients/1 records");
        assertThat(Told.by(Example.party("RCP-07", "keeps it somewhere", kept).under("PARTY_2026B")))
                .isEqualTo("-");
    }

    private static String told(String rule, String regime, String lines) {
        return Told.of(
                WrittenRecipients.of(rule, regime, "Nơi nhận: | " + lines).found());
    }
}
