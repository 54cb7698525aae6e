package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import io.github.huongdan.regime.Regimes;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportAssertTest {

    private static final String FIRST = "TYP-07 spelling WARNING 25:680 /sections/1/provisions/0/text {found=a}";
    private static final String SECOND = "TYP-07 INFO 30:2 /sections/2/tasks/0/text {found=b}";
    private static final String THIRD = "HDR-01 ERROR /header/title";

    private final ReportAssert report = assertThat(new Report(
            Regimes.standard().byId("PARTY_2017").orElseThrow(),
            List.of(
                    new Finding(
                            "TYP-07",
                            "spelling",
                            Severity.WARNING,
                            "/sections/1/provisions/0/text",
                            null,
                            new SourcePlace(new Span(1679, 1683), new Position(25, 680)),
                            Map.of("found", "a"),
                            Provenance.AUTHORED,
                            "á"),
                    new Finding(
                            "TYP-07",
                            null,
                            Severity.INFO,
                            "/sections/2/tasks/0/text",
                            null,
                            new SourcePlace(new Span(1700, 1704), new Position(30, 2)),
                            Map.of("found", "b"),
                            Provenance.AUTHORED,
                            null),
                    new Finding(
                            "HDR-01",
                            null,
                            Severity.ERROR,
                            "/header/title",
                            null,
                            null,
                            Map.of(),
                            Provenance.AUTHORED,
                            null)),
            List.of(new NotChecked("BAS-12", Evidence.REGISTRY, false))));
    private final ReportAssert clean =
            assertThat(Report.none(Regimes.standard().byId("PARTY_2018").orElseThrow()));
    private final FindingAssert findings = report.hasFinding("TYP-07");

    @Test
    void theRegimeIsCompared() {
        report.isJudgedBy("PARTY_2017");
        assertFails(() -> report.isJudgedBy("PARTY_2018"), "expected regime", "PARTY_2018", "but was", "PARTY_2017");
    }

    @Test
    void aFindingIsFound() {
        report.hasFinding("HDR-01").withSeverity(Severity.ERROR);
        assertFails(
                () -> report.hasFinding("HDR-02"),
                "expected finding",
                "HDR-02",
                "regime",
                "PARTY_2017",
                "findings",
                FIRST + " | " + SECOND + " | " + THIRD);
    }

    @Test
    void aFindingIsNotFound() {
        report.hasNoFinding("HDR-02");
        assertFails(
                () -> report.hasNoFinding("HDR-01"),
                "expected no finding",
                "HDR-01",
                "regime",
                "PARTY_2017",
                "findings",
                THIRD);
    }

    @Test
    void nothingIsFound() {
        clean.hasNoFindings();
        assertFails(
                report::hasNoFindings,
                "expected no finding",
                "at least INFO",
                "regime",
                "PARTY_2017",
                "findings",
                FIRST + " | " + SECOND + " | " + THIRD);
    }

    @Test
    void nothingGraveIsFound() {
        clean.hasNoFindings(Severity.ERROR);
        assertFails(
                () -> report.hasNoFindings(Severity.WARNING),
                "expected no finding",
                "at least WARNING",
                "regime",
                "PARTY_2017",
                "findings",
                FIRST + " | " + THIRD);
    }

    @Test
    void onlyTheseRulesAreBroken() {
        report.hasOnlyFindings("HDR-01", "TYP-07");
        clean.hasOnlyFindings();
        assertFails(
                () -> report.hasOnlyFindings("TYP-07", "ID-10"),
                "expected findings",
                "TYP-07 ID-10",
                "missing",
                "ID-10",
                "unexpected",
                THIRD,
                "regime",
                "PARTY_2017");
        assertFails(
                () -> report.hasOnlyFindings("TYP-07"),
                "expected findings",
                "TYP-07",
                "missing",
                "none",
                "unexpected",
                THIRD,
                "regime",
                "PARTY_2017");
    }

    @Test
    void aRuleWasNotChecked() {
        report.hasNotChecked("BAS-12");
        assertFails(
                () -> report.hasNotChecked("BAS-13"), "expected rule not checked", "BAS-13", "not checked", "BAS-12");
    }

    @Test
    void aFindingIsKeptByItsLine() {
        findings.atLine(30).withArgument("found", "b");
        assertFails(
                () -> findings.atLine(26),
                "expected line",
                "26",
                "but was",
                "25 | 30",
                "findings",
                FIRST + " | " + SECOND);
        assertFails(
                () -> report.hasFinding("HDR-01").atLine(1),
                "expected line",
                "1",
                "but was",
                "absent",
                "findings",
                THIRD);
    }

    @Test
    void aFindingIsKeptByItsColumn() {
        findings.atLine(25).atColumn(680);
        assertFails(() -> findings.atLine(25).atColumn(2), "expected column", "2", "but was", "680", "findings", FIRST);
        assertFails(
                () -> report.hasFinding("HDR-01").atColumn(1),
                "expected column",
                "1",
                "but was",
                "absent",
                "findings",
                THIRD);
    }

    @Test
    void aFindingIsKeptByItsParagraph() {
        Finding inWord = new Finding(
                "TYP-07",
                null,
                Severity.WARNING,
                "/subject",
                null,
                new SourcePlace(new Span(300, 304), new ParagraphPosition(12, 7, null, null)),
                Map.of(),
                Provenance.AUTHORED,
                null);
        FindingAssert found = assertThat(
                        new Report(Regimes.standard().byId("PARTY_2017").orElseThrow(), List.of(inWord), List.of()))
                .hasFinding("TYP-07");

        found.atParagraph(12).atColumn(7);
        assertFails(
                () -> found.atLine(12),
                "expected line",
                "12",
                "but was",
                "absent",
                "findings",
                "TYP-07 WARNING paragraph 12:7 /subject");
        assertFails(
                () -> findings.atParagraph(25),
                "expected paragraph",
                "25",
                "but was",
                "absent | absent",
                "findings",
                FIRST + " | " + SECOND);
    }

    @Test
    void aFindingIsKeptByItsPointer() {
        findings.at("/sections/2/tasks/0/text").atLine(30);
        assertFails(
                () -> findings.atLine(30).at("/header"),
                "expected pointer",
                "/header",
                "but was",
                "/sections/2/tasks/0/text",
                "findings",
                SECOND);
    }

    @Test
    void aFindingIsKeptByItsSeverity() {
        findings.withSeverity(Severity.INFO).atLine(30);
        assertFails(
                () -> findings.withSeverity(Severity.ERROR),
                "expected severity",
                "ERROR",
                "but was",
                "WARNING | INFO",
                "findings",
                FIRST + " | " + SECOND);
    }

    @Test
    void aFindingIsKeptByItsVariant() {
        findings.withVariant(null).atLine(30);
        findings.withVariant("spelling").atLine(25);
        assertFails(
                () -> findings.withVariant("absent"),
                "expected variant",
                "absent",
                "but was",
                "spelling | absent",
                "findings",
                FIRST + " | " + SECOND);
    }

    @Test
    void aFindingIsKeptByAnArgument() {
        findings.withArgument("found", "b").atLine(30);
        assertFails(
                () -> findings.atLine(30).withArgument("found", "a"),
                "expected argument found",
                "a",
                "but was",
                "b",
                "findings",
                SECOND);
    }

    @Test
    void aFindingIsKeptByItsSuggestion() {
        findings.withSuggestion("á").atLine(25);
        findings.withSuggestion(null).atLine(30);
        assertFails(
                () -> findings.atLine(25).withSuggestion(null),
                "expected suggestion",
                "absent",
                "but was",
                "á",
                "findings",
                FIRST);
    }

    @Test
    void aNullFails() {
        assertFails(() -> assertThat((Report) null).hasNoFindings(), "expected part", "present", "but was", "absent");
        assertFails(
                () -> assertThat((Report) null).hasFinding("ID-01"), "expected part", "present", "but was", "absent");
    }
}
