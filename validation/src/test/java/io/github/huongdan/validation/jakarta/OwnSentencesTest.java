package io.github.huongdan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.RuleProvider;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;

class OwnSentencesTest {

    private static final GuidanceValidator ACME = GuidanceValidator.standard().withRules(new Acme());

    @Test
    void violationsSayWhatReportsSay() {
        assertThat(messages(Bootstrap.VIETNAMESE)).containsExactly("Biểu trưng {x} ${1+1} \\{ \\");
        assertThat(messages(Locale.ENGLISH)).containsExactly("The logo {x} ${1+1} \\{ \\");
        assertThat(messages(Locale.FRENCH)).containsExactly("The logo {x} ${1+1} \\{ \\");
    }

    private static List<String> messages(Locale locale) {
        HibernateValidatorConfiguration configuration =
                GuidanceConstraints.addRulesOnly(Bootstrap.in(locale), Severity.WARNING);
        try (ValidatorFactory factory =
                GuidanceConstraints.judgedBy(configuration, ACME).buildValidatorFactory()) {
            return factory.getValidator().validate(CleanDocuments.party()).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }

    /** One rule that always finds something, with an argument that nobody may interpolate. */
    private static final class Acme implements RuleProvider {
        @Override
        public String namespace() {
            return "acme";
        }

        @Override
        public List<Rule> rules() {
            return List.of(Rule.warning(
                    "acme:LOGO-1",
                    Profile.BOTH,
                    "practice",
                    (examination, findings) -> findings.at("/header")
                            .variant("absent")
                            .with("what", "{x} ${1+1} \\{ \\")
                            .report()));
        }

        @Override
        public Map<String, String> sentences(Locale language) {
            String logo = language.getLanguage().equals("vi") ? "Biểu trưng" : "The logo";
            return Map.of("LOGO-1.title", logo, "LOGO-1.message.absent", logo + " {what}");
        }
    }
}
