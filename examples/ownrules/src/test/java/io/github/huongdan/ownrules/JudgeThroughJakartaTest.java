package io.github.huongdan.ownrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeThroughJakartaTest {

    @ParameterizedTest
    @CsvSource({"vi, Phần đầu văn bản thiếu ký hiệu biểu trưng ACME", "en, The letterhead lacks the mark ACME"})
    void theSentencesAreThoseOfTheReports(String language, String sentence) {
        Locale locale = Locale.forLanguageTag(language);
        GuidanceDocument empty = GuidanceDocument.builder().build();
        GuidanceValidator validator = GuidanceValidator.standard().withProvidedRules();
        List<String> reported = validator.validate(empty).atLeast(Severity.WARNING).findings().stream()
                .map(validator.messages(locale)::message)
                .toList();

        assertThat(reported).contains(sentence).hasSizeGreaterThan(2);
        assertThat(JudgeThroughJakarta.violations(empty, locale)).containsExactlyInAnyOrderElementsOf(reported);
    }
}
