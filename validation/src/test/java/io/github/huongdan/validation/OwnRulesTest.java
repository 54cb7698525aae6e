package io.github.huongdan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.SarifReport;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.RuleProvider;
import io.github.huongdan.validation.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRulesTest {

    private static final GuidanceDocument DRAFT =
            GuidanceDocument.builder().header(h -> h.code("7-HD/BTGTU")).build();
    private static final Map<String, String> SENTENCES = Map.of("LOGO-1.title", "Logo", "LOGO-1.message", "At {place}");

    @Test
    void aFindingThatIsStartedAndNotReportedIsAMistakeOfItsRule() {
        List<Throwable> told = new ArrayList<>();
        Rule forgetful = rule((examination, findings) -> {
            findings.at("/header/issuer").variant("absent");
            findings.at("/header/code").report();
            findings.at("/subject").with("words", 5);
        });

        Report report = GuidanceValidator.standard()
                .withRule(forgetful)
                .withFailureListener((rule, document, cause) -> told.add(cause))
                .validate(DRAFT);

        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals(Rule.INTERNAL))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.arguments()).containsEntry("rule", "acme:LOGO-1");
                    assertThat(finding.arguments().get("failure")).contains("report()", "2", "/header/issuer");
                });
        assertThat(report.findings()).filteredOn(OwnRulesTest::isOwn).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void aFindingThatIsWithheldIsReportedAllTheSame() {
        Report report = GuidanceValidator.standard().validate(DRAFT);

        assertThat(report.findings()).extracting(Finding::ruleId).doesNotContain(Rule.INTERNAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme:LOGO-1",
                ":LOGO-1",
                "acme:LOGO",
                "acme:-1",
                "acme:LOGO-",
                "a b:LOGO-1",
                "LOGO-1",
                "acme:L:O-1",
                "acme:LO GO-1"
            })
    void refusesWhatIsNoIdOfARule(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.info(id, Profile.BOTH, "practice", (examination, findings) -> {}))
                .withMessageContaining(id);
    }

    @Test
    void anIdWithANamespaceIsOfNoPart() {
        Rule own = rule((examination, findings) -> {});
        Rule known = GuidanceValidator.standard().rules().get(0);

        assertThat(own.part()).isEmpty();
        assertThat(own.namespace()).contains("acme");
        assertThat(own.group()).isEqualTo("acme:LOGO");
        assertThat(known.part()).contains(Part.REGIME);
        assertThat(known.namespace()).isEmpty();
        assertThat(known.group()).isEqualTo("REG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme:LOGO-1", "acme:LOGO", "acme"})
    void aConfigurationNamesARuleItsGroupOrItsNamespace(String target) {
        GuidanceValidator validator = GuidanceValidator.standard().withRules(acme(SENTENCES, SENTENCES));

        assertThat(own(validator)).hasSize(1);
        assertThat(own(validator.withConfiguration(Configuration.standard().withOff(target))))
                .isEmpty();
        assertThat(own(validator.withConfiguration(Configuration.standard().withSeverity(target, Severity.ERROR))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void theNearestNameWins() {
        GuidanceValidator validator = GuidanceValidator.standard().withRules(acme(SENTENCES, SENTENCES));
        Configuration byGroup = Configuration.standard().withOff("acme").withOn("acme:LOGO");

        assertThat(own(validator.withConfiguration(byGroup))).hasSize(1);
        assertThat(own(validator.withConfiguration(byGroup.withOff("acme:LOGO-1"))))
                .isEmpty();
    }

    @Test
    void theValidatorKnowsTheSentencesOfItsProviders() {
        Map<String, String> vietnamese = Map.of("LOGO-1.title", "Biểu trưng", "LOGO-1.message", "Tại {place}");
        GuidanceValidator validator = GuidanceValidator.standard().withRules(acme(vietnamese, SENTENCES));
        JudgedDocument judged = new JudgedDocument(ReadDocument.of(DRAFT).named("a.txt"), validator.validate(DRAFT));

        assertThat(TextReport.in(validator.messages(Locale.forLanguageTag("vi")))
                        .render(judged))
                .contains("acme:LOGO-1 Tại head");
        assertThat(TextReport.in(validator.messages(Locale.FRENCH)).render(judged))
                .contains("acme:LOGO-1 At head");
        assertThat(SarifReport.in(validator.messages(Locale.ENGLISH))
                        .withRules(validator.rules())
                        .render(judged))
                .contains("\"acme:LOGO\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextReport.in(Locale.ENGLISH).render(judged))
                .withMessageContaining("acme:LOGO-1.message");
    }

    @Test
    void aVariantWithoutASentenceIsAMistakeOfItsRule() {
        RuleProvider provider = acme(
                SENTENCES,
                SENTENCES,
                (examination, findings) -> findings.at("").variant("faint").report());

        Report report = GuidanceValidator.standard().withRules(provider).validate(DRAFT);

        assertThat(report.findings()).noneMatch(OwnRulesTest::isOwn);
        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals(Rule.INTERNAL))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments().get("failure")).contains("faint"));
    }

    @Test
    void refusesSentencesThatAreMissingOrOfNoRule() {
        for (String lost : List.of("LOGO-1.title", "LOGO-1.message")) {
            Map<String, String> fewer = new HashMap<>(SENTENCES);
            fewer.remove(lost);
            refuses(acme(fewer, fewer), "acme:" + lost);
            refuses(acme(fewer, SENTENCES), "acme:" + lost);
            refuses(acme(SENTENCES, fewer), "acme:" + lost);
        }
        for (String strange : List.of("LOGO-2.title", "LOGO-1.titel", "HDR-01.title")) {
            Map<String, String> more = new HashMap<>(SENTENCES);
            more.put(strange, "What?");
            refuses(acme(more, more), "acme:" + strange);
        }
    }

    @Test
    void refusesARuleOutsideItsNamespace() {
        for (String id : List.of("HDR-90", "other:LOGO-1", "acme2:LOGO-1")) {
            Rule stray = Rule.info(id, Profile.BOTH, "practice", (examination, findings) -> {});
            refuses(provider(List.of(stray), SENTENCES, SENTENCES), id);
        }
    }

    private static void refuses(RuleProvider provider, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuidanceValidator.standard().withRules(provider))
                .withMessageContaining(named);
    }

    private static boolean isOwn(Finding finding) {
        return finding.ruleId().equals("acme:LOGO-1");
    }

    private static List<Finding> own(GuidanceValidator validator) {
        return validator.validate(DRAFT).filter(OwnRulesTest::isOwn).findings();
    }

    private static Rule rule(Check check) {
        return Rule.warning("acme:LOGO-1", Profile.BOTH, "practice", check);
    }

    private static RuleProvider acme(Map<String, String> vietnamese, Map<String, String> english) {
        return acme(
                vietnamese,
                english,
                (examination, findings) ->
                        findings.at("/header").with("place", "head").report());
    }

    private static RuleProvider acme(Map<String, String> vietnamese, Map<String, String> english, Check check) {
        return provider(List.of(rule(check)), vietnamese, english);
    }

    private static RuleProvider provider(
            List<Rule> rules, Map<String, String> vietnamese, Map<String, String> english) {
        return new RuleProvider() {
            @Override
            public String namespace() {
                return "acme";
            }

            @Override
            public List<Rule> rules() {
                return rules;
            }

            @Override
            public Map<String, String> sentences(Locale language) {
                return language.getLanguage().equals("vi") ? vietnamese : english;
            }
        };
    }
}
