package io.github.huongdan.ownrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Rule;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeByOwnRulesTest {

    @Test
    void findsTheProviderWhenAsked() {
        GuidanceValidator standard = GuidanceValidator.standard();

        assertThat(standard.rules()).extracting(Rule::id).doesNotContain("acme:LOGO-1");
        assertThat(standard.withProvidedRules().rules()).extracting(Rule::id).endsWith("acme:LOGO-1");
    }

    @ParameterizedTest
    @CsvSource({"vi, ký hiệu biểu trưng ACME đến 2 lần", "en, carries the mark ACME 2 times"})
    void theRuleSpeaksInEveryReport(String language, String sentence) {
        assertThat(JudgeByOwnRules.reports(Locale.forLanguageTag(language)))
                .hasSize(5)
                .allSatisfy(report -> assertThat(report).contains("acme:LOGO-1", sentence));
    }
}
