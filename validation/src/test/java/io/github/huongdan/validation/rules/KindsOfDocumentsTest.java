package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.DocumentKind;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for guidance judge guidance. */
class KindsOfDocumentsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HƯỚNG DẪN, 12/HD-SGDĐT, GUIDANCE",
                "HƯỚNG DẪN LIÊN TỊCH, 12/HD-SGDĐT, GUIDANCE",
                "KẾ HOẠCH, 12/KH-SGDĐT, PLAN",
                "THÔNG BÁO, 12/TB-SGDĐT, OTHER",
                "CHƯƠNG TRÌNH, 12/CTr-SGDĐT, OTHER",
                "HUONG ZAN, 12/HD-SGDĐT, GUIDANCE",
                "-, 12/HD-SGDĐT, GUIDANCE",
                "-, 12/KH-SGDĐT, PLAN",
                "-, 12/SGDĐT-GDTrH, LETTER",
                "-, 12-CV/TU, LETTER",
                "-, -, GUIDANCE"
            })
    void nameElseCodeTellsTheKind(@Nullable String name, @Nullable String code, DocumentKind kind) {
        assertThat(DocumentKind.of(state(name, code))).isEqualTo(kind);
    }

    @Test
    void whatIsAddressedWithoutATypeNameIsALetter() {
        GuidanceDocument addressed = state(null, "12/HD-SGDĐT").toBuilder()
                .addressee("Các trường trực thuộc")
                .build();

        assertThat(DocumentKind.of(addressed)).isEqualTo(DocumentKind.LETTER);
    }

    @Test
    void aLetterIsJudgedByItsForm() {
        GuidanceDocument letter = state(null, "12/SGDĐT-GDTrH").toBuilder()
                .sections(List.of())
                .header(h -> h.motto("Độc lập – Tự do – Hạnh phúc"))
                .build();

        Report report = GuidanceValidator.standard().validate(Typescript.of(letter));

        assertThat(report.judgedAs().kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(report.judgedAs().notApplied()).contains("AIM-01", "CNT-01", "TSK-01", "BAS-01");
        assertThat(ids(report))
                .contains("HDR-03")
                .doesNotContain("AIM-01", "CNT-01", "TSK-01", "BAS-01", "BAS-02", "HDR-13");
    }

    @Test
    void aPlanSharesTheRulesOnAimsAndTasks() {
        GuidanceDocument plan =
                state("KẾ HOẠCH", "12/KH-SGDĐT").toBuilder().sections(List.of()).build();

        Report report = GuidanceValidator.standard().validate(plan);

        assertThat(report.judgedAs().notApplied()).containsExactly("CNT-01");
        assertThat(ids(report)).contains("AIM-01", "TSK-01").doesNotContain("CNT-01", "BAS-02");
    }

    @Test
    void allRulesAreForGuidance() {
        assertThat(GuidanceValidator.standard()
                        .validate(CleanDocuments.state())
                        .judgedAs()
                        .notApplied())
                .isEmpty();
    }

    @Test
    void aRuleThatIsTurnedOffIsNotSaidToBeForOthers() {
        assertThat(GuidanceValidator.standard()
                        .validate(state("THÔNG BÁO", "12/TB-SGDĐT"))
                        .judgedAs()
                        .notApplied())
                .doesNotContain("CNT-09", "HDR-01");
    }

    private static GuidanceDocument state(@Nullable String name, @Nullable String code) {
        return CleanDocuments.state().toBuilder()
                .typeName(name)
                .header(h -> {
                    if (code == null) {
                        h.code((io.github.huongdan.code.DocumentCode) null);
                    } else {
                        h.code(code);
                    }
                })
                .build();
    }

    private static Set<String> ids(Report report) {
        return report.findings().stream().map(Finding::ruleId).collect(Collectors.toSet());
    }
}
