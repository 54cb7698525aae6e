package io.github.huongdan.validation.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.settings.Settings;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static final GuidanceDocument DRAFT =
            GuidanceDocument.builder().header(h -> h.code("7-HD/BTGTU")).build();
    private static final Rule GUESS = Rule.info(
                    "HDR-90",
                    Profile.BOTH,
                    "practice",
                    (examination, findings) -> findings.at("/subject").report())
            .onRequest();
    private static final Rule CERTAIN = Rule.warning(
            "HDR-91",
            Profile.BOTH,
            "practice",
            (examination, findings) -> findings.at("/subject").report());
    private static final Rule BROKEN = Rule.info("HDR-92", Profile.BOTH, "practice", (examination, findings) -> {
        throw new IllegalStateException("broken");
    });
    private static final GuidanceValidator VALIDATOR = GuidanceValidator.standard()
            .withRules(List.of(GUESS, CERTAIN, BROKEN))
            .withRegime("PARTY_2018");

    @Test
    void aRuleThatIsOffByItselfIsAppliedOnlyWhereItIsAskedFor() {
        assertThat(severities(Configuration.standard()))
                .doesNotContainKey("HDR-90")
                .containsEntry("HDR-91", Severity.WARNING);
        assertThat(severities(Configuration.standard().withOn("HDR-90"))).containsEntry("HDR-90", Severity.INFO);
        assertThat(severities(Configuration.standard().withSeverity("HDR-90", Severity.ERROR)))
                .containsEntry("HDR-90", Severity.ERROR);
        assertThat(severities(Configuration.standard().withOn("HDR")))
                .containsEntry("HDR-90", Severity.INFO)
                .containsEntry("HDR-91", Severity.WARNING);
    }

    @Test
    void aSeverityOfAGroupWeighsWhatIsAppliedAndAsksForNothingMore() {
        assertThat(severities(Configuration.standard().withSeverity("HDR", Severity.INFO)))
                .doesNotContainKey("HDR-90")
                .containsEntry("HDR-91", Severity.INFO)
                .containsEntry("HDR-01", Severity.INFO)
                .containsEntry("ID-06", Severity.WARNING);
    }

    @Test
    void aRuleIsSwitchedOffAloneOrWithItsGroup() {
        assertThat(severities(Configuration.standard().withOff("HDR-91")))
                .doesNotContainKey("HDR-91")
                .containsKey("HDR-01");
        assertThat(severities(Configuration.standard().withOff("HDR")).keySet())
                .noneMatch(id -> id.startsWith("HDR-"))
                .contains("ID-06");
    }

    @Test
    void aRulesOwnEntryBeatsItsGroupsWhicheverComesFirst() {
        Configuration groupFirst =
                Configuration.standard().withOff("HDR").withOn("HDR-91").withSeverity("HDR-01", Severity.INFO);
        Configuration ruleFirst = Configuration.standard()
                .withOn("HDR-91")
                .withSeverity("HDR-01", Severity.INFO)
                .withOff("HDR");

        assertThat(severities(groupFirst))
                .isEqualTo(severities(ruleFirst))
                .containsEntry("HDR-91", Severity.WARNING)
                .containsEntry("HDR-01", Severity.INFO)
                .doesNotContainKey("HDR-04");
    }

    @Test
    void theConfigurationBeatsTheRegime() {
        Settings strict = settings("extends = PARTY_2018\nid = STRICT\nseverity.ID-06 = ERROR\nseverity.HDR-01 = OFF");
        GuidanceValidator validator =
                VALIDATOR.withRegimes(Regimes.standard().with(strict)).withConfiguration(of("regime = STRICT"));

        assertThat(severities(validator)).containsEntry("ID-06", Severity.ERROR).doesNotContainKey("HDR-01");
        assertThat(severities(validator.withConfiguration(
                        of("severity.ID-06 = INFO\nseverity.HDR-01 = ON\nregime = STRICT"))))
                .containsEntry("ID-06", Severity.INFO)
                .containsEntry("HDR-01", Severity.ERROR);
        assertThat(severities(validator.withConfiguration(of("severity.ID = INFO\nregime = STRICT"))))
                .containsEntry("ID-06", Severity.INFO);
        assertThat(severities(validator.withConfiguration(of("severity.ID-06 = ON\nregime = STRICT"))))
                .containsEntry("ID-06", Severity.ERROR);
    }

    @Test
    void theRegimeOfTheConfigurationJudgesUntilAnotherIsNamed() {
        GuidanceValidator validator =
                GuidanceValidator.standard().withConfiguration(of("regime = STATE_2011\nseverity.HDR = OFF"));

        assertThat(validator.validate(DRAFT).regime().id()).isEqualTo("STATE_2011");
        Report named = validator.withRegime("PARTY_2004").validate(DRAFT);
        assertThat(named.regime().id()).isEqualTo("PARTY_2004");
        assertThat(named.findings()).extracting(Finding::ruleId).noneMatch(id -> id.startsWith("HDR"));
        assertThat(VALIDATOR.withConfiguration(of("")).validate(DRAFT).regime().id())
                .isEqualTo("PARTY_2018");
    }

    @Test
    void aRuleThatFailsIsReportedUnderEveryConfigurationAndTheOthersStillRun() {
        Configuration quiet = Configuration.standard()
                .withSeverity("HDR", Severity.INFO)
                .withOff("TYP")
                .withSuppression(Suppression.of("HDR-92", "", "the rule is broken"));

        Report report = VALIDATOR.withConfiguration(quiet).validate(DRAFT);

        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals(Rule.INTERNAL))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.arguments()).containsEntry("rule", "HDR-92");
                });
        assertThat(report.findings()).extracting(Finding::ruleId).contains("HDR-91", "ID-06", "SIG-01");
        assertThat(severities(Configuration.standard().withOff("HDR-92"))).doesNotContainKey(Rule.INTERNAL);
    }

    @Test
    void refusesInCodeWhatTheValidatorDoesNotKnow() {
        for (Configuration unknown : List.of(
                Configuration.standard().withOff("HDR-99"),
                Configuration.standard().withOff("XYZ"),
                Configuration.standard().withOff(Rule.INTERNAL),
                Configuration.standard().withRegime("PARTY_1066"),
                Configuration.standard().withSuppression(Suppression.of("HDR-99", "", "none")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.withConfiguration(unknown));
        }
    }

    @Test
    void isImmutable() {
        Configuration base = Configuration.standard().withOff("HDR-91");
        base.withOn("HDR-91").withRegime("STATE_2020").withSuppression(Suppression.of("ID-06", "", "none"));

        assertThat(severities(base)).doesNotContainKey("HDR-91");
        assertThat(base.regime()).isEmpty();
        assertThat(base.suppressions()).isEmpty();
    }

    private static Map<String, Severity> severities(Configuration configuration) {
        return severities(VALIDATOR.withConfiguration(configuration));
    }

    private static Map<String, Severity> severities(GuidanceValidator validator) {
        Map<String, Severity> found = new TreeMap<>();
        validator.validate(DRAFT).findings().forEach(finding -> found.put(finding.ruleId(), finding.severity()));
        return found;
    }

    private static Configuration of(String content) {
        return Configuration.of(settings(content));
    }

    private static Settings settings(String content) {
        return Settings.of("huongdan.conf", content.getBytes(StandardCharsets.UTF_8));
    }
}
