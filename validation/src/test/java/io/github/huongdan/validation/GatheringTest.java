package io.github.huongdan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.baseline.Baseline;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.fix.Suggestions;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What one cause brings about is reported once. */
class GatheringTest {

    @Test
    void moreThanTenOfOneHabitAreReportedOnce() {
        Finding gathered = only(validate(strays(12)), "TYP-11");

        assertThat(gathered.further()).hasSize(11);
        assertThat(gathered.each()).hasSize(12).allSatisfy(finding -> {
            assertThat(finding.further()).isEmpty();
            assertThat(finding.place()).isNotNull();
        });
    }

    @Test
    void tenAreReportedEach() {
        assertThat(validate(strays(10)).findings())
                .filteredOn(finding -> finding.ruleId().equals("TYP-11"))
                .hasSize(10);
    }

    @Test
    void variantsAreGatheredApart() {
        GuidanceDocument both = CleanDocuments.party().toBuilder()
                .closing(List.of(strayed(12), "Rừng,biển và đảo."))
                .build();

        assertThat(validate(both).findings())
                .filteredOn(finding -> finding.ruleId().equals("TYP-11"))
                .hasSize(2);
    }

    @Test
    void defectsOfTheirOwnStayApart() {
        Rule many = Rule.info("HDR-98", Profile.BOTH, "practice", (examination, findings) -> {
            for (int i = 0; i < 30; i++) {
                findings.at("/subject").range(i, i + 1).report();
            }
        });

        assertThat(GuidanceValidator.standard()
                        .withRule(many)
                        .validate(CleanDocuments.party())
                        .findings())
                .filteredOn(finding -> finding.ruleId().equals("HDR-98"))
                .hasSize(30);
    }

    @Test
    void allSuggestionsOfAGatheredFindingAreApplied() {
        var judged = new JudgedDocument(Typescript.of(strays(12)).named("a.txt"), validate(strays(12)));

        assertThat(Suggestions.applyOnce(judged).applied()).hasSize(12);
    }

    @Test
    void aBaselineKnowsEachOfThem() {
        Baseline baseline =
                Baseline.builder().add("a.txt", validate(strays(12))).build();

        assertThat(baseline.filter("a.txt", validate(strays(12))).findings()).isEmpty();
        assertThat(only(baseline.filter("a.txt", validate(strays(14))), "TYP-11")
                        .each())
                .hasSize(2);
        assertThat(baseline.filter("a.txt", validate(strays(8))).findings()).isEmpty();
    }

    @Test
    void theReportSaysHowManyAndWhere() {
        var judged = new JudgedDocument(Typescript.of(strays(12)).named("a.txt"), validate(strays(12)));

        assertThat(TextReport.in(Locale.ENGLISH).render(judged)).contains("(12 in all; also line ");
    }

    private static GuidanceDocument strays(int count) {
        return CleanDocuments.party().toBuilder()
                .closing(List.of(strayed(count)))
                .build();
    }

    private static String strayed(int count) {
        return "Trên đây là hướng dẫn " + String.join("", Collections.nCopies(count, "bảo vệ rừng , ")) + "đất.";
    }

    private static Report validate(GuidanceDocument document) {
        return GuidanceValidator.standard()
                .withConfiguration(Configuration.standard().withOff("CNT-10"))
                .validate(Typescript.of(document));
    }

    private static Finding only(Report report, String ruleId) {
        List<Finding> found = report.findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
