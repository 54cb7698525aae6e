package io.github.huongdan.spring;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.jakarta.GuidanceConstraints;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Has every {@code @ConformsTo} of the application judge by the office's own rules. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class RulesOfForm {

    /** The rules of the catalogue, but a subject may begin with a capital. */
    @Bean
    GuidanceValidator guidanceValidator() {
        return GuidanceValidator.standard()
                .withConfiguration(Configuration.standard().withOff("HDR-15"));
    }

    @Bean
    ValidationConfigurationCustomizer judgedByOwnRules(GuidanceValidator validator) {
        return configuration ->
                GuidanceConstraints.judgedBy((HibernateValidatorConfiguration) configuration, validator);
    }
}
