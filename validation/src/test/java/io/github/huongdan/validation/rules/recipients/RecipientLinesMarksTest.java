package io.github.huongdan.validation.rules.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked in the lines of recipients: the label, the dashes, the marks at the end. */
class RecipientLinesMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận: | - Hội A, | - Lưu VP.",
                "Nơi nhận : | - Hội A, | - Lưu VP.",
                "[Nơi nhận] | - Hội A, | - Lưu VP.",
                "[Nơi nhận.] | - Hội A, | - Lưu VP."
            })
    void theLabel(String marked) {
        assertMarked("RCP-01", "PARTY_2018", marked);
    }

    @ParameterizedTest
    @CsvSource({"CÁC XÃ, /recipients absent", "Các xã, -", "các xã, -"})
    void aListIsAbsentUnlessALineMayBeOne(String line, String told) {
        Consumer<GuidanceDocumentBuilder> without =
                doc -> doc.recipients(List.of()).unclassified(line);

        assertThat(Told.by(Example.party("RCP-01", "has no list", without))).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận: | - Hội A, | - Hội B, | - Lưu VP.",
                "Nơi nhận: | + Hội A, | -Hội B, | * Lưu VP.",
                "Nơi nhận: | [Hội A,] | - Hội B, | - Lưu VP.",
                "Nơi nhận: | - Hội A, | - Hội B, | [Lưu VP.]",
                "Nơi nhận: | - Hội A, | [Hội B,] | - Hội C, | - Lưu VP.",
                "Nơi nhận: | - Hội A, | Hội B, | - Hội C; | - Lưu VP.",
                "Nơi nhận: | - Hội A, | Hội B; | - Hội C; | - Lưu VP.",
                "Nơi nhận: | - Hội A | Hội B; | - Hội C; | - Lưu VP.",
                "Nơi nhận: | - Hội A; | [Hội B;] | - Hội C; | - Lưu VP.",
                "Nơi nhận: | [Hội A;] | [Hội B;] | - Hội C; | - Lưu VP.",
                "Nơi nhận: | [Hội A;] | Hội B; | - Lưu VP.",
                "Nơi nhận: | - Hội A; | [Hội B;] | Hội C; | Hội D; | Lưu VP.",
                "Nơi nhận: | - Hội A; | Bản điện tử: | Hội B; | - Lưu VP.",
                "Nơi nhận: | - Hội A; | Bản điện tử | [Hội B;] | - Lưu VP.",
                "Nơi nhận: | - Hội A; | 2 | - Hội C; | - Lưu VP.",
                "Nơi nhận: | - Hội A; | - Lưu VP. | Hội B; | Hội C.",
                "Nơi nhận: | - Hội A; | - Lưu VP; | [Hội B;] | - Hội C.",
                "Nơi nhận: | - Hội A. | [Hội B;] | - Lưu VP."
            })
    void dashes(String marked) {
        assertMarked("RCP-02", "PARTY_2018", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận: | - Hội A; | - Hội B; | - Lưu: VT.",
                "Nơi nhận: | - Hội A[,→;] | - Hội B; | - Lưu: VT.",
                "Nơi nhận: | - Hội A; | - Hội B[→;] | - Lưu: VT.",
                "Nơi nhận: | - Hội A; | - Hội B; | - Lưu: VT[;→.]",
                "Nơi nhận: | - Hội A; | - Hội B; | - Lưu: VT[→.]",
                "Nơi nhận: | - Hội A[.→;] | - Hội B; | - Lưu: VT.",
                "Nơi nhận: | - Hội A; | - Lưu: VT. | - Hội B",
                "Nơi nhận: | - Hội A; | - Lưu: VT; | - Hội B[→.]",
                "Nơi nhận: | - Hội A; | - Lưu: VT_(.)",
                "Nơi nhận: | - Hội A[,→;]_ | - Lưu: VT.",
                "Nơi nhận: | - Hội A_([,→;])  | - Lưu: VT.",
                "Nơi nhận: | - Hội A[→;]_* | - Lưu: VT.",
                "Nơi nhận: | - Hội A[,→;]   | - Lưu: VT.",
                "Nơi nhận: |   - Hội A[,→;] | - Lưu: VT.",
                "Nơi nhận: | - Lưu: VT."
            })
    void marksOfTheState(String marked) {
        assertMarked("RCP-03", "STATE_2020", marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            PARTY_2018 ⇒ Nơi nhận: | - Hội A, | - Hội B, | - Lưu VP.
            PARTY_2018 ⇒ Nơi nhận: | - Hội A[;→,] | - Hội B, | - Lưu VP.
            PARTY_2018 ⇒ Nơi nhận: | - Hội A, | - Hội B[;→,] | - Lưu VP.
            PARTY_2018 ⇒ Nơi nhận: | - Hội A, | - Hội B[→,] | - Lưu VP.
            PARTY_2018 ⇒ Nơi nhận: | - Hội A, | - Hội B, | - Lưu VP[,→.]
            PARTY_2018 ⇒ Nơi nhận: | - Hội A, | - Hội B, | - Lưu VP[→.]
            PARTY_2017 ⇒ Nơi nhận: | - Hội A; | - Hội B; | - Lưu VP.
            PARTY_2017 ⇒ Nơi nhận: | - Hội A; | - Hội B[,→;] | - Lưu VP.
            PARTY_2017 ⇒ Nơi nhận: | - Hội A, | - Hội B[;→,] | - Lưu VP.
            PARTY_2017 ⇒ Nơi nhận: | - Hội A[→, ;] | - Hội B; | - Lưu VP.
            """)
    void marksOfTheParty(String regime, String marked) {
        assertMarked("RCP-04", regime, marked);
    }

    private static void assertMarked(String rule, String regime, String marked) {
        String written = marked.replaceAll("→[^]]*]", "").replaceAll("[\\[\\]]", "");
        String lines = written.replaceAll("(Bản điện tử:?)", "~$1");

        assertThat(WrittenRecipients.of(rule, regime, lines).marked()).isEqualTo(marked);
    }
}
