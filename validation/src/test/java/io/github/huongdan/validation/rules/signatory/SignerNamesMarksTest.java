package io.github.huongdan.validation.rules.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Signatory;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked in the name of who signs, and before it. */
class SignerNamesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            TS. Lê Hòa ⇒ [TS]. Lê Hòa
            Tiến sĩ Lê Hòa ⇒ [Tiến sĩ] Lê Hòa
            Lê Hòa ⇒ -
            Lê Tiến Sĩ ⇒ -
            """)
    void titlesInAName(String name, String marked) {
        Example example = signed("SIG-07", name);
        List<Finding> found =
                example.judgeByItsRule(ReadDocument.of(example.document())).findings();

        assertThat(found).allSatisfy(finding -> assertThat(finding.pointer()).isEqualTo("/signatories/0/name"));
        assertThat(found.isEmpty() ? "-" : Marked.of(name, found)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Lê Hòa ⇒ -
            TS. Lê Hòa ⇒ TS
            PGS. TS. Lê Hòa ⇒ PGS. TS
            Tiến sĩ Lê Hòa ⇒ Tiến sĩ
            Người ký: TS. Lê Hòa ⇒ TS
            TS. Người ký: Lê Hòa ⇒ -
            Người ký: Lê Hòa ⇒ -
            Tiến sĩ, Bác sĩ Lê Hòa ⇒ Tiến sĩ, Bác sĩ
            Đại tá, PGS, TS, Bác sĩ, Thạc sĩ, Giáo sư Lê Hòa ⇒ PGS, TS, Bác sĩ, Thạc sĩ, Giáo sư
            """)
    void titlesBeforeAName(String line, String title) {
        Example example = signed("SIG-07", "Lê Hòa").typed("Lê Hòa", line);
        List<Finding> found = example.foundByItsRule();

        assertThat(found).hasSize(title.equals("-") ? 0 : 1).allSatisfy(finding -> {
            Span span = Objects.requireNonNull(finding.place()).span();
            assertThat(example.badText().substring(span.start(), span.end())).isEqualTo(title);
            assertThat(finding.arguments()).containsEntry("actual", title);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Lê Hòa, true",
        "Nguyễn Thị Minh Khai, true",
        "Hòa, false",
        "LÊ HÒA, false",
        "Lê HÒA, false",
        "Lê hòa, false",
        "lê Hòa, false",
        "Lê Ý, true",
        "Lê Hòa2, false",
        "TS. Lê Hòa, true"
    })
    void aNameIsWrittenInFull(String name, boolean well) {
        assertThat(Told.by(signed("SIG-08", name))).isEqualTo(well ? "-" : "/signatories/0/name actual=" + name);
    }

    @Test
    void whatHasNoNameIsNotJudged() {
        Example nameless = Example.party(
                "SIG-08",
                "has no name",
                doc -> doc.signatories(
                        List.of(Signatory.builder().position("TRƯỞNG BAN").build())));

        assertThat(Told.by(nameless)).isEqualTo("-");
    }

    private static Example signed(String rule, String name) {
        return Example.party(
                rule, "is signed by " + name, doc -> doc.signatories(List.of(Signatory.of("TRƯỞNG BAN", name))));
    }
}
