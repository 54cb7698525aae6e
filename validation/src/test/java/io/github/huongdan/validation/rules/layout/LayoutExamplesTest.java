package io.github.huongdan.validation.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.LayoutExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutExamplesTest {

    private static final Set<String> SEEN_IN_PRINT = Set.of("LAY-39", "LAY-40", "LAY-50");
    private static final Set<String> GUESSED_IN_PRINT = Set.of("LAY-37", "LAY-38");

    static List<Example> examples() {
        return LayoutExamples.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void nothingIsFoundInTheLayoutOfAWellFormedDocument(Example example) {
        assertThat(ofTheLayout(example.judge(example.goodDocument()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void oneDefectGivesOneFinding(Example example) {
        assertThat(ofTheLayout(example.report())).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.ruleId()).isEqualTo(example.ruleId());
            assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
            assertThat(finding.place()).isNotNull();
        });
    }

    @Test
    void aTextHasNoLayoutToJudge() {
        Example example = LayoutExamples.ALL.get(0);
        ReadDocument laid = example.badDocument();
        ReadDocument text = new ReadDocument(laid.document(), null, laid.sourceMap(), null, List.of());

        Report report = example.judge(text);

        assertThat(ofTheLayout(report)).isEmpty();
        assertThat(report.notChecked()).contains(new NotChecked("LAY-01", Evidence.LAYOUT, false));
    }

    /** Gaps, spacing and underlines are seen on a printed page; alignment and indents would be guesses. */
    @Test
    void aPrintedPageIsJudgedByWhatIsSeenOnIt() {
        for (Example example : LayoutExamples.ALL) {
            boolean seen = SEEN_IN_PRINT.contains(example.ruleId());
            if (seen || GUESSED_IN_PRINT.contains(example.ruleId())) {
                assertThat(ofTheLayout(example.judge(printed(example.badDocument()))))
                        .as(example.toString())
                        .hasSize(seen ? 1 : 0);
            }
        }
    }

    private static ReadDocument printed(ReadDocument laid) {
        Layout layout = Objects.requireNonNull(laid.layout());
        List<PrintedLine> lines = new ArrayList<>();
        for (LaidParagraph paragraph : layout.paragraphs()) {
            lines.add(new PrintedLine(paragraph.span(), 1, new PrintedPlace(lines.size() + 1, 85, 60, 510, 76)));
        }
        Layout printed = new Layout(
                layout.sections(), layout.paragraphs(), layout.styles(), layout.tables(), layout.lines(), lines);
        return new ReadDocument(laid.document(), laid.name(), laid.sourceMap(), printed, laid.notes());
    }

    @Test
    void theGroupIsTurnedOffAsAWhole() {
        Example example = LayoutExamples.ALL.get(0);
        GuidanceValidator quiet = GuidanceValidator.standard()
                .withRegime(example.regime())
                .withConfiguration(Configuration.standard().withOff("LAY"));

        assertThat(ofTheLayout(quiet.validate(example.badDocument()))).isEmpty();
    }

    @Test
    void aRegimeThatPrescribesNothingJudgesNothing() {
        Example example = LayoutExamples.ALL.get(0);

        assertThat(ofTheLayout(
                        GuidanceValidator.standard().withRegime("PARTY_2004").validate(example.badDocument())))
                .isEmpty();
    }

    @Test
    void whatIsThereAndWhatIsDueIsSaidInBothLanguages() {
        Finding finding = finding("LAY-24", "STATE_2020");

        assertThat(Messages.in(Locale.ENGLISH).message(finding)).isEqualTo("The issuer: not bold; due bold");
        assertThat(Messages.in(Locale.forLanguageTag("vi")).message(finding))
                .isEqualTo("Tên cơ quan ban hành: không đậm; đúng quy định: đậm");
        assertThat(Messages.in(Locale.forLanguageTag("vi")).message(finding("LAY-03", "STATE_2020")))
                .isEqualTo("Lề trang: dưới 12,5 mm; đúng quy định: dưới 20-25 mm");
    }

    @Test
    void everyRuleOfTheGroupNeedsTheLayout() {
        assertThat(GuidanceValidator.standard().rules())
                .filteredOn(rule -> rule.group().equals("LAY"))
                .hasSizeGreaterThan(30)
                .allSatisfy(rule -> assertThat(rule.evidence()).containsExactly(Evidence.LAYOUT))
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(LayoutExamples.ids()).contains(id));
    }

    private static Finding finding(String ruleId, String regime) {
        return LayoutExamples.ALL.stream()
                .filter(example ->
                        example.ruleId().equals(ruleId) && example.regime().equals(regime))
                .flatMap(example -> ofTheLayout(example.report()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> ofTheLayout(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().startsWith("LAY-"))
                .toList();
    }
}
