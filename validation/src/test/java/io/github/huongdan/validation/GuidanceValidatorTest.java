package io.github.huongdan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuidanceValidatorTest {

    private static final GuidanceDocument DRAFT = GuidanceDocument.builder()
            .header(h -> h.code("7-HD/BTGTU").mark("*"))
            .typeName("HƯỚNG DẪN")
            .build();

    @Test
    void findsTheSameUnderEveryDefaultLocale() {
        List<Report> reports = new ArrayList<>();
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("vi", "en", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                reports.add(GuidanceValidator.standard().validate(Typescript.of(DRAFT)));
            }
        } finally {
            Locale.setDefault(before);
        }

        assertThat(reports.get(0).findings()).isNotEmpty();
        assertThat(reports).allSatisfy(report -> assertThat(report).isEqualTo(reports.get(0)));
    }

    @Test
    void aRuleThatFailsIsAFindingAndTheOthersStillRun() {
        Rule broken = Rule.info("HDR-99", Profile.BOTH, "none", (examination, findings) -> {
            throw new IllegalStateException("broken");
        });
        Rule working = Rule.warning(
                "HDR-98",
                Profile.BOTH,
                "none",
                (examination, findings) -> findings.at("/subject").report());

        Report report =
                GuidanceValidator.standard().withRules(List.of(broken, working)).validate(DRAFT);

        assertThat(report.findings()).extracting(Finding::ruleId).contains(Rule.INTERNAL, "HDR-98", "ID-06");
        assertThat(report.filter(finding -> finding.ruleId().equals(Rule.INTERNAL))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("rule", "HDR-99"));
    }

    @Test
    void anApplicationAddsARuleAndItsSentences() {
        Rule own = Rule.warning(
                "HDR-90",
                Profile.PARTY,
                "practice",
                (examination, findings) ->
                        findings.at("/subject").with("limit", 5).report());
        GuidanceValidator validator = GuidanceValidator.standard().withRule(own).withRegime("PARTY_2017");

        Report report =
                validator.validate(DRAFT).filter(finding -> finding.ruleId().equals("HDR-90"));

        assertThat(validator.rules())
                .endsWith(own)
                .containsAll(GuidanceValidator.standard().rules());
        assertThat(report.findings()).hasSize(1);
        Messages messages = Messages.in(Locale.ENGLISH).with(Map.of("HDR-90.message", "At most {limit} words"));
        assertThat(TextReport.in(messages)
                        .render(new JudgedDocument(ReadDocument.of(DRAFT).named("a.txt"), report)))
                .contains("HDR-90 At most 5 words");
        assertThat(validator.withRegime("STATE_2020").validate(DRAFT).findings())
                .extracting(Finding::ruleId)
                .doesNotContain("HDR-90");
    }

    @Test
    void refusesASecondRuleOfTheSameId() {
        Rule taken = GuidanceValidator.standard().rules().get(0);

        assertThatThrownBy(() -> GuidanceValidator.standard().withRule(taken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(taken.id());
    }

    @Test
    void takesTheSystemFromTheCodeAndTheDateFromTheText() {
        GuidanceDocument state = GuidanceDocument.builder()
                .header(h -> h.code("12/HD-SGDĐT"))
                .preamble(List.of("Từ ngày 05/4/2020 các trường thực hiện."))
                .build();
        GuidanceDocument party =
                state.toBuilder().header(h -> h.code("12-HD/BTGTU")).build();

        assertThat(GuidanceValidator.standard().validate(state).regime().id()).isEqualTo("STATE_2020");
        assertThat(GuidanceValidator.standard().validate(party).regime().id()).isEqualTo("PARTY_2018");
        assertThat(GuidanceValidator.standard().validate(DRAFT).regime().id()).isEqualTo("PARTY_2026B");
    }

    @Test
    void theYearThatADocumentNamesIsItsOwn() {
        GuidanceDocument undated = CleanDocuments.state().toBuilder()
                .header(h -> h.issuedOn(null))
                .subject("về nhiệm vụ năm học")
                .basis(
                        basis -> basis.grounds(List.of())
                                .ground(
                                        "Căn cứ Thông tư số 08/2009/TT-BGDĐT ngày 21/4/2009 của Bộ Giáo dục và Đào tạo về năm học"))
                .preamble(List.of())
                .sections(List.of())
                .closing(List.of())
                .build();

        assertThat(regimeOf(undated)).isEqualTo("STATE_2011");
        assertThat(regimeOf(undated.toBuilder().subject("về nhiệm vụ năm 2021").build()))
                .isEqualTo("STATE_2020");
        assertThat(regimeOf(undated.toBuilder()
                        .unclassified("Sơn Hải, ngày     tháng 9 năm 2021")
                        .build()))
                .isEqualTo("STATE_2020");
        assertThat(regimeOf(undated.toBuilder()
                        .subject("về báo cáo kết quả năm 2005")
                        .build()))
                .isEqualTo("STATE_2011");
    }

    private static String regimeOf(GuidanceDocument document) {
        return GuidanceValidator.standard().validate(document).regime().id();
    }

    @Test
    void aDeadlineSaysNothingOfTheDateOfIssue() {
        GuidanceDocument undated = CleanDocuments.party().toBuilder()
                .header(h -> h.issuedOn(null))
                .subject("về tuyên truyền công tác bảo vệ rừng")
                .basis(
                        basis -> basis.grounds(List.of())
                                .ground(
                                        "Căn cứ Hướng dẫn số 26-HD/BTGTU, ngày 07 tháng 3 năm 2017 của Ban Tuyên giáo Thành ủy"))
                .preamble(List.of("Phong trào kéo dài đến ngày 30/12/2019."))
                .sections(List.of())
                .implementation(
                        section -> section.task("1.", "Báo Sơn Hải", "Báo Sơn Hải báo cáo trước ngày 01/6/2018."))
                .closing(List.of())
                .build();
        GuidanceDocument withoutGrounds = undated.toBuilder()
                .basis(basis -> basis.grounds(List.of()))
                .preamble(List.of())
                .build();
        Report report = GuidanceValidator.standard().validate(undated);

        assertThat(report.regime().id()).isEqualTo("PARTY_2017");
        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals("REG-01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("date", "2017-03-07"));
        assertThat(GuidanceValidator.standard()
                        .validate(withoutGrounds)
                        .regime()
                        .id())
                .isEqualTo("PARTY_2026B");
    }

    @Test
    void saysNothingOfTheChoiceWhereTheCallerNamesTheRegime() {
        assertThat(GuidanceValidator.standard().validate(DRAFT).findings())
                .extracting(Finding::ruleId)
                .contains("REG-01");
        assertThat(GuidanceValidator.standard()
                        .withRegime("PARTY_2017")
                        .validate(DRAFT)
                        .findings())
                .extracting(Finding::ruleId)
                .doesNotContain("REG-01");
    }

    @Test
    void whatRestsOnTheGuidanceOf2026AloneWeighsLessBefore() {
        GuidanceDocument addressed = CleanDocuments.party().toBuilder()
                .addressees(List.of("Các huyện ủy"))
                .build();

        assertThat(severity(addressed, "PARTY_2017", "RCP-13")).isEqualTo(Severity.INFO);
        assertThat(severity(addressed, "PARTY_2026A", "RCP-13")).isEqualTo(Severity.INFO);
        assertThat(severity(addressed, "PARTY_2026B", "RCP-13")).isEqualTo(Severity.ERROR);
    }

    @Test
    void judgesByTheRegimeThatTheCallerNames() {
        Report report = GuidanceValidator.standard().withRegime("STATE_2011").validate(DRAFT);

        assertThat(report.regime().system()).isEqualTo(IssuingSystem.STATE);
        assertThat(report.findings())
                .extracting(Finding::ruleId)
                .contains("HDR-02")
                .doesNotContain("HDR-01");
        assertThatThrownBy(() -> GuidanceValidator.standard().withRegime("PARTY_1900"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRegimeSetsAndSwitchesOffSeverities() {
        Regime strict = with(Map.of("ID-06", "ERROR", "HDR-14", "OFF"));

        Report report = GuidanceValidator.standard().withRegime(strict).validate(DRAFT);

        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals("ID-06"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(report.findings()).extracting(Finding::ruleId).doesNotContain("HDR-14");
    }

    @Test
    void aReportCountsFiltersAndThrows() {
        Report report = GuidanceValidator.standard().validate(DRAFT);

        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(report.atLeast(Severity.ERROR).findings()).hasSize(report.count(Severity.ERROR));
        assertThat(Report.none(report.regime()).throwIfAny(Severity.INFO).worst())
                .isEmpty();
        NonconformityException thrown =
                catchThrowableOfType(NonconformityException.class, () -> report.throwIfAny(Severity.WARNING));
        assertThat(thrown.report()).isEqualTo(report.atLeast(Severity.WARNING));
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        Report report = GuidanceValidator.standard().validate(Typescript.of(DRAFT));

        assertThat(report.findings())
                .extracting(finding ->
                        java.util.Objects.requireNonNull(finding.place()).span().start())
                .isSorted();
    }

    private static Severity severity(GuidanceDocument document, String regime, String ruleId) {
        return GuidanceValidator.standard().withRegime(regime).validate(document).findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    private static Regime with(Map<String, String> severities) {
        Regime base = Regimes.standard().byId("PARTY_2018").orElseThrow();
        return new Regime(
                "STRICT",
                base.system(),
                base.validFrom(),
                base.instruments(),
                base.title(),
                base.motto(),
                base.issuerMark(),
                base.numberColon(),
                base.typeAbbreviations(),
                base.authorityPrefixes(),
                base.recipientEndings(),
                base.lastGroundEndings(),
                base.archiveColon(),
                base.secrecyMarks(),
                base.urgencyMarks(),
                base.endMark(),
                new HashMap<>(severities),
                base.page());
    }

    @Test
    void whyARuleFailedIsKept() {
        List<Throwable> causes = List.of(
                new IllegalStateException("broken"), new AssertionError("untrue"), new NoClassDefFoundError("a/B"));
        for (Throwable cause : causes) {
            Rule broken = Rule.info("HDR-99", Profile.BOTH, "none", (examination, findings) -> {
                throw GuidanceValidatorTest.<RuntimeException>unchecked(cause);
            });
            List<Object> told = new ArrayList<>();
            ReadDocument read = ReadDocument.of(DRAFT);

            Report report = GuidanceValidator.standard()
                    .withRule(broken)
                    .withFailureListener((rule, document, failure) -> told.addAll(List.of(rule, document, failure)))
                    .withConfiguration(Configuration.standard())
                    .validate(read);

            assertThat(told).containsExactly(broken, read, cause);
            assertThat(report.findings())
                    .filteredOn(finding -> finding.ruleId().equals(Rule.INTERNAL))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.arguments())
                            .containsEntry("failure", cause.getClass().getSimpleName() + ": " + cause.getMessage()));
        }
    }

    @Test
    void whatAFailureSaysIsCut() {
        Rule broken = Rule.info("HDR-99", Profile.BOTH, "none", (examination, findings) -> {
            throw new IllegalStateException("x".repeat(100_000));
        });

        assertThat(GuidanceValidator.standard().withRule(broken).validate(DRAFT).findings())
                .filteredOn(finding -> finding.ruleId().equals(Rule.INTERNAL))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments().get("failure")).hasSizeLessThan(300));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }
}
