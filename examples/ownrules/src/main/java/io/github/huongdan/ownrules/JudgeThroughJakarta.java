package io.github.huongdan.ownrules;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.jakarta.GuidanceConstraints;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Has Jakarta Validation judge by the catalogue and by Acme's rule; the sentences are those of the reports. */
public final class JudgeThroughJakarta {

    private JudgeThroughJakarta() {}

    /** Prints the violations in Vietnamese. */
    public static void main(String[] arguments) {
        GuidanceDocument document = GuidanceDocument.builder()
                .header(h -> h.code("7-HD/BTGTU"))
                .typeName("HƯỚNG DẪN")
                .build();
        violations(document, Locale.forLanguageTag("vi")).forEach(System.out::println);
    }

    static List<String> violations(GuidanceDocument document, Locale locale) {
        Set<Locale> locales = Set.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(locales, locale, false));
        GuidanceConstraints.addRulesOnly(configuration, Severity.WARNING);
        GuidanceConstraints.judgedBy(configuration, GuidanceValidator.standard().withProvidedRules());
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(document).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
