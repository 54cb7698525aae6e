package io.github.huongdan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultLocaleTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    /** In Turkish the small letter of I is ı: whoever folds case by the default locale is found here. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "tr"})
    void findingsAndTheirSentencesAreThoseUnderEnglish(String language) {
        Locale.setDefault(Locale.ENGLISH);
        List<Finding> english = findings();
        List<String> sentences = sentences(english);

        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(findings()).isNotEmpty().isEqualTo(english);
        assertThat(sentences(english)).isEqualTo(sentences);
    }

    private static List<Finding> findings() {
        return Examples.all().stream()
                .flatMap(example -> example.findings().stream())
                .toList();
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> List.of("vi", "en").stream()
                        .map(language ->
                                Messages.in(Locale.forLanguageTag(language)).message(finding)))
                .toList();
    }
}
