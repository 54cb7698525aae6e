package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Position;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import io.github.huongdan.validation.rule.Severity;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentIsJudgedTest {

    private final Report report = judge(GuidanceValidator.standard());

    @Test
    void theRegimeOf2017Judges() {
        assertThat(report.regime().id()).isEqualTo("PARTY_2017");
    }

    @Test
    void anExperiencedClerksFindingsFireAtTheirLines() {
        assertThat(report.findings())
                .extracting(finding -> finding.ruleId() + " " + line(finding))
                .containsExactlyInAnyOrder(
                        "HDR-01 1",
                        "HDR-04 1",
                        "HDR-05 1",
                        "HDR-21 1",
                        "ID-10 5",
                        "HDR-08 5",
                        "REG-01 5",
                        "HDR-15 9",
                        "HDR-16 9",
                        "BAS-26 11",
                        "BAS-04 15",
                        "TYP-08 15",
                        "CNT-11 15",
                        "TYP-09 15",
                        "CNT-16 23",
                        "BAS-24 25",
                        "BAS-04 25",
                        "BAS-22 25",
                        "BAS-21 25",
                        "TYP-09 25",
                        "BAS-04 25",
                        "TYP-07 25",
                        "CNT-08 25",
                        "TYP-09 29",
                        "TYP-15 29",
                        "TSK-03 35",
                        "TSK-07 37",
                        "TSK-05 39",
                        "CNT-10 39",
                        "TYP-09 39",
                        "BAS-10 39",
                        "CNT-11 39",
                        "TSK-08 39",
                        "TYP-16 48");
    }

    @Test
    void aRegistryAndTheRulesOnRequestAddTheRest() {
        Report all = judge(GuidanceValidator.standard()
                .withRegistry(Registry.standard())
                .withConfiguration(Configuration.standard().withOn("CNT-09").withOn("TYP-13")));

        assertThat(all.notChecked())
                .allSatisfy(rule -> assertThat(rule.missing()).isEqualTo(Evidence.LAYOUT));
        assertThat(all.findings()).containsAll(report.findings());
        assertThat(all.findings())
                .filteredOn(finding -> !report.findings().contains(finding))
                .extracting(finding -> finding.ruleId() + " " + finding.place())
                .containsExactly(
                        "TYP-13 15:282",
                        "CNT-14 21:135",
                        "CNT-09 25:280",
                        "BAS-12 25:365",
                        "BAS-12 25:681",
                        "BAS-13 27:52",
                        "TYP-13 29:41",
                        "TYP-17 33:276",
                        "BAS-12 39:137",
                        "BAS-12 39:453");
    }

    @Test
    void withoutARegistryWhatNeedsOneIsNotChecked() {
        assertThat(report.notChecked())
                .filteredOn(rule -> rule.missing() != Evidence.LAYOUT)
                .allSatisfy(rule -> assertThat(rule.missing()).isEqualTo(Evidence.REGISTRY))
                .extracting(NotChecked::ruleId)
                .containsExactly(
                        "REG-02", "ID-13", "HDR-12", "BAS-12", "BAS-13", "BAS-14", "BAS-20", "CNT-14", "TYP-17");
    }

    @Test
    void theLetterheadWasLostInConversionNotForgotten() {
        assertThat(report.findings())
                .filteredOn(finding -> finding.provenance() == Provenance.CONVERSION_LOSS)
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("HDR-01", "HDR-04", "HDR-05", "HDR-08", "HDR-21");
    }

    @Test
    void aStateProfileFindsWhatTheStateAsksFor() {
        Report state = judge(GuidanceValidator.standard().withRegime("STATE_2020"));

        assertThat(state.findings())
                .extracting(Finding::ruleId)
                .contains("HDR-02", "HDR-03", "ID-03", "ID-05", "HDR-07", "RCP-03", "RCP-06")
                .doesNotContain("HDR-01", "ID-02");
    }

    @Test
    void theCleanVersionPasses() {
        ReadDocument clean = ExampleDocuments.clean();

        assertThat(GuidanceValidator.standard()
                        .withRegistry(Registry.standard())
                        .withConfiguration(
                                Configuration.standard().withOn("CNT-09").withOn("TYP-13"))
                        .validate(clean)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "tr"})
    void theFindingsAreEqualInEveryLocale(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(judge(GuidanceValidator.standard())).isEqualTo(report);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sixFindingsAreErrors() {
        assertThat(report.count(Severity.ERROR)).isEqualTo(6);
    }

    private static Report judge(GuidanceValidator validator) {
        return validator.validate(ExampleDocuments.source());
    }

    private static int line(Finding finding) {
        return ((Position) Objects.requireNonNull(finding.place(), finding.ruleId())
                        .location())
                .line();
    }
}
