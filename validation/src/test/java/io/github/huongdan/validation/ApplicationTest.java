package io.github.huongdan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When rules are applied: always, on request, by a registry. */
class ApplicationTest {

    private static final GuidanceDocument MISSPELT = CleanDocuments.party().toBuilder()
            .closing(List.of("Trên đây là hướng dẫn các nhiệm vụ, kinh tế và đấu tranh với phản tử cơ hội."))
            .build();
    private static final GuidanceValidator STANDARD = GuidanceValidator.standard();

    @Test
    void rulesByRegistryAreNotCheckedWithoutOne() {
        Report report = STANDARD.validate(MISSPELT);

        assertThat(ids(report)).doesNotContain("TYP-17");
        assertThat(report.notChecked()).contains("TYP-17", "BAS-12", "ID-13").doesNotContain("TYP-13", "HDR-02");
        assertThat(report.atLeast(Severity.ERROR).notChecked()).isEqualTo(report.notChecked());
    }

    @Test
    void rulesByRegistryAreCheckedWithOne() {
        Report report = STANDARD.withRegistry(Registry.standard()).validate(MISSPELT);

        assertThat(ids(report)).contains("TYP-17");
        assertThat(report.notChecked()).isEmpty();
    }

    @Test
    void rulesOfTheOtherSystemAreNotMissed() {
        assertThat(STANDARD.withRegime("STATE_2020").validate(MISSPELT).notChecked())
                .doesNotContain("ID-13")
                .contains("TYP-17");
    }

    @Test
    void rulesOnRequestSpeakOnlyWhenAsked() {
        assertThat(ids(STANDARD.validate(MISSPELT))).doesNotContain("TYP-13");
        assertThat(STANDARD.validate(MISSPELT).notChecked()).doesNotContain("TYP-13");
        assertThat(ids(STANDARD.withConfiguration(Configuration.standard().withOn("TYP-13"))
                        .validate(MISSPELT)))
                .contains("TYP-13");
        assertThat(ids(STANDARD.withConfiguration(Configuration.standard().withOn("TYP-13"))
                        .withRegistry(Registry.standard())
                        .withRegime("PARTY_2018")
                        .validate(MISSPELT)))
                .contains("TYP-13", "TYP-17");
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(Finding::ruleId).toList();
    }
}
