package io.github.huongdan.validation.jakarta;

import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as the documentation advises it: without an expression language. */
final class Bootstrap {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Bootstrap() {}

    static HibernateValidatorConfiguration in(Locale locale) {
        Set<Locale> locales = Set.of(Locale.ENGLISH, VIETNAMESE);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(locales)
                .defaultLocale(locale)
                .localeResolver(context -> locale)
                .messageInterpolator(new ParameterMessageInterpolator(locales, locale, false));
    }
}
