package io.github.huongdan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rule.Severity;
import org.junit.jupiter.api.Test;

class CleanDocumentsTest {

    @Test
    void aCleanPartyGuidanceIsFlawless() {
        var document = CleanDocuments.party();

        Report report = GuidanceValidator.standard().validate(Typescript.of(document));

        assertThat(report.regime().id()).isEqualTo("PARTY_2018");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aCleanStateGuidanceIsFlawless() {
        var document = CleanDocuments.state();

        Report report = GuidanceValidator.standard().validate(Typescript.of(document));

        assertThat(report.regime().id()).isEqualTo("STATE_2020");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void cleanDocumentsBuiltInJavaAreFlawless() {
        assertThat(GuidanceValidator.standard()
                        .validate(CleanDocuments.party())
                        .atLeast(Severity.WARNING)
                        .findings())
                .isEmpty();
        assertThat(GuidanceValidator.standard()
                        .validate(CleanDocuments.state())
                        .atLeast(Severity.WARNING)
                        .findings())
                .isEmpty();
    }
}
