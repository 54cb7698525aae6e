package io.github.huongdan.spring.judging;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.jakarta.GuidanceConstraints;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Has every {@code @ConformsTo} of the application judge by the office's own rules. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class RulesOfForm {

    private static final Logger LOG = LoggerFactory.getLogger(RulesOfForm.class);

    /** The rules of the catalogue, but a subject may begin with a capital. */
    @Bean
    GuidanceValidator guidanceValidator() {
        return GuidanceValidator.standard()
                .withConfiguration(Configuration.standard().withOff("HDR-15"))
                .withFailureListener((rule, document, cause) -> LOG.error("The rule {} failed", rule.id(), cause));
    }

    @Bean
    ValidationConfigurationCustomizer judgedByOwnRules(GuidanceValidator validator) {
        return configuration ->
                GuidanceConstraints.judgedBy((HibernateValidatorConfiguration) configuration, validator);
    }
}
