package io.github.huongdan.validation.jakarta;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.spi.ConfigurationState;
import java.util.Objects;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * Makes {@code validator.validate(document)} run the rules, beside the model's built-in constraints ({@code addTo}) or in place of them
 * ({@code addRulesOnly}).
 *
 * <p>A part that must not be absent can break both a built-in constraint and a rule, and then gives two violations. A host that wants one
 * violation for one defect takes {@link #addRulesOnly}, or has the mapping of its own ignore the model's annotations ({@code
 * ignoreAllAnnotations}). Hibernate Validator has no Vietnamese for the built-in constraints: {@code ContributorValidationMessages} gives
 * those that the model uses, for every type of the application; the application's own {@code ValidationMessages} go first.
 *
 * <pre>{@code
 * var configuration = Validation.byProvider(HibernateValidator.class)
 *         .configure()
 *         .messageInterpolator(new ParameterMessageInterpolator());
 * GuidanceConstraints.addTo(configuration);
 * try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
 *     factory.getValidator().validate(document).forEach(found -> out.println(found.getPropertyPath() + " " + found.getMessage()));
 * }
 * }</pre>
 */
public final class GuidanceConstraints {

    private GuidanceConstraints() {}

    /** Adds {@link ConformsTo} to every guidance document; findings of severity ERROR are violations. */
    public static HibernateValidatorConfiguration addTo(HibernateValidatorConfiguration configuration) {
        return addTo(configuration, Severity.ERROR);
    }

    /** Adds {@link ConformsTo} to every guidance document; findings of this severity or graver ones are violations. */
    public static HibernateValidatorConfiguration addTo(
            HibernateValidatorConfiguration configuration, Severity minimum) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(GuidanceDocument.class).constraint(rules(minimum));
        return configuration.addMapping(mapping);
    }

    /**
     * Adds {@link ConformsTo} to every guidance document and leaves the model's built-in constraints aside; findings of this severity or
     * graver ones are the only violations.
     */
    public static HibernateValidatorConfiguration addRulesOnly(
            HibernateValidatorConfiguration configuration, Severity minimum) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(GuidanceDocument.class).ignoreAllAnnotations().constraint(rules(minimum));
        return configuration.addMapping(mapping);
    }

    /**
     * Has {@link ConformsTo} judge by an application's own validator: its configuration, its regimes, its registry, its rules. The validator
     * is the configuration's constraint validator payload, of which Hibernate Validator holds one. An application that needs that payload
     * itself gives the validator to one {@code Validator} of the factory: {@code
     * factory.unwrap(HibernateValidatorFactory.class).usingContext().constraintValidatorPayload(validator).getValidator()}.
     *
     * <p>The sentences of providers' rules are those that reports show: the interpolator that the configuration has so far is asked first, so that
     * the application's {@code ValidationMessages} may say something else under {@code io.github.huongdan.validation.ID.message}. An
     * interpolator that is set afterwards takes them out; it can be given to {@link #withSentences} itself.
     */
    public static HibernateValidatorConfiguration judgedBy(
            HibernateValidatorConfiguration configuration, GuidanceValidator validator) {
        configuration.constraintValidatorPayload(Objects.requireNonNull(validator, "validator"));
        boolean provided =
                validator.rules().stream().anyMatch(rule -> rule.namespace().isPresent());
        return provided && configuration instanceof ConfigurationState state
                ? configuration.messageInterpolator(withSentences(state.getMessageInterpolator(), validator))
                : configuration;
    }

    /** Returns an interpolator that asks this one, and has the sentences of the validator's rules in namespaces of their own besides. */
    public static MessageInterpolator withSentences(MessageInterpolator interpolator, GuidanceValidator validator) {
        return new OwnSentences(
                Objects.requireNonNull(interpolator, "interpolator"), Objects.requireNonNull(validator, "validator"));
    }

    private static GenericConstraintDef<ConformsTo> rules(Severity minimum) {
        return new GenericConstraintDef<>(ConformsTo.class).param("minimum", minimum);
    }
}
