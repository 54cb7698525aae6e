package io.github.huongdan.validation;

import static io.github.huongdan.validation.rule.Evidence.LAYOUT;
import static io.github.huongdan.validation.rule.Evidence.REGISTRY;
import static io.github.huongdan.validation.rule.Evidence.SOURCE_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules are checked where their evidence is, and listed with the reason where it is not. */
class EvidenceTest {

    private static final GuidanceDocument MISSPELT = CleanDocuments.party().toBuilder()
            .closing(List.of("Trên đây là hướng dẫn các nhiệm vụ, kinh tế và đấu tranh với phản tử cơ hội."))
            .build();
    private static final GuidanceValidator STANDARD = GuidanceValidator.standard();
    private static final Check SPEAKS =
            (examination, findings) -> findings.at("/subject").report();
    private static final Rule PLAIN = Rule.info("HDR-90", Profile.BOTH, "practice", SPEAKS);

    @Test
    void rulesByRegistryAreNotCheckedWithoutOne() {
        Report report = STANDARD.validate(MISSPELT);

        assertThat(ids(report)).doesNotContain("TYP-17");
        assertThat(report.notChecked())
                .contains(
                        new NotChecked("TYP-17", REGISTRY, false),
                        new NotChecked("BAS-12", REGISTRY, false),
                        new NotChecked("BAS-13", REGISTRY, true))
                .extracting(NotChecked::ruleId)
                .doesNotContain("TYP-13", "HDR-02");
        assertThat(report.atLeast(Severity.ERROR).notChecked()).isEqualTo(report.notChecked());
    }

    @Test
    void rulesByRegistryAreCheckedWithOne() {
        Report report = STANDARD.withRegistry(Registry.standard()).validate(Typescript.of(MISSPELT));

        assertThat(ids(report)).contains("TYP-17");
        assertThat(report.notChecked())
                .allSatisfy(rule -> assertThat(rule.missing()).isEqualTo(LAYOUT));
    }

    @Test
    void rulesOnTheSourceTextAreNotCheckedWithoutOne() {
        Report report = STANDARD.withRegistry(Registry.standard()).validate(MISSPELT);

        assertThat(report.notChecked())
                .contains(new NotChecked("HDR-16", SOURCE_TEXT, false), new NotChecked("TYP-10", SOURCE_TEXT, true))
                .allSatisfy(rule -> assertThat(rule.missing()).isNotEqualTo(REGISTRY));
    }

    @Test
    void aRuleWithoutItsEvidenceDoesNotRun() {
        Report report = judged(PLAIN.needing(LAYOUT), Typescript.of(MISSPELT));

        assertThat(ids(report)).doesNotContain("HDR-90");
        assertThat(report.notChecked()).contains(new NotChecked("HDR-90", LAYOUT, false));
    }

    @Test
    void aRuleRunsWhereItsEvidenceIs() {
        Report report = judged(PLAIN.needing(LAYOUT, SOURCE_TEXT), LaidOut.of(Typescript.of(MISSPELT)));

        assertThat(ids(report)).contains("HDR-90");
        assertThat(report.notChecked()).extracting(NotChecked::ruleId).doesNotContain("HDR-90");
    }

    @Test
    void aRuleThatJudgesInPartRunsAndIsListed() {
        Report report = judged(PLAIN.needingInFull(LAYOUT), ReadDocument.of(MISSPELT));

        assertThat(ids(report)).contains("HDR-90");
        assertThat(report.notChecked()).contains(new NotChecked("HDR-90", LAYOUT, true));
    }

    @Test
    void theFirstEvidenceThatIsMissingIsNamed() {
        Rule rule = PLAIN.needing(REGISTRY, LAYOUT, SOURCE_TEXT);

        assertThat(rule.evidence()).containsExactly(SOURCE_TEXT, LAYOUT, REGISTRY);
        assertThat(judged(rule, ReadDocument.of(MISSPELT)).notChecked())
                .contains(new NotChecked("HDR-90", SOURCE_TEXT, false));
        assertThat(judged(rule, Typescript.of(MISSPELT)).notChecked())
                .contains(new NotChecked("HDR-90", LAYOUT, false));
    }

    @Test
    void aRuleThatIsOffIsNotMissed() {
        Report report = STANDARD.withConfiguration(Configuration.standard().withOff("HDR-16"))
                .validate(MISSPELT);

        assertThat(report.notChecked()).extracting(NotChecked::ruleId).doesNotContain("HDR-16");
    }

    @Test
    void rulesOfTheOtherSystemAreNotMissed() {
        assertThat(STANDARD.withRegime("STATE_2020").validate(MISSPELT).notChecked())
                .extracting(NotChecked::ruleId)
                .doesNotContain("ID-13")
                .contains("TYP-17");
    }

    @Test
    void rulesOnRequestSpeakOnlyWhenAsked() {
        assertThat(ids(STANDARD.validate(MISSPELT))).doesNotContain("TYP-13");
        assertThat(ids(STANDARD.withConfiguration(Configuration.standard().withOn("TYP-13"))
                        .validate(MISSPELT)))
                .contains("TYP-13");
        assertThat(ids(STANDARD.withConfiguration(Configuration.standard().withOn("TYP-13"))
                        .withRegistry(Registry.standard())
                        .withRegime("PARTY_2018")
                        .validate(MISSPELT)))
                .contains("TYP-13", "TYP-17");
    }

    private static Report judged(Rule rule, ReadDocument read) {
        return STANDARD.withRule(rule).validate(read);
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(Finding::ruleId).toList();
    }
}
