package io.github.huongdan.validation.jakarta;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.rule.Severity;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * Makes {@code validator.validate(document)} run the rules, beside the model's built-in constraints ({@code addTo}) or in place of them
 * ({@code addRulesOnly}).
 *
 * <p>A part that must not be absent can break both a built-in constraint and a rule, and then gives two violations. The built-in
 * constraints' messages are the provider's own: Hibernate Validator has none in Vietnamese, and texts for them would hold for every type
 * of the application, not only for the model's. A host that wants one violation for one defect, in its own language, takes {@link
 * #addRulesOnly}, or has the mapping of its own ignore the model's annotations ({@code ignoreAllAnnotations}).
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

    private static GenericConstraintDef<ConformsTo> rules(Severity minimum) {
        return new GenericConstraintDef<>(ConformsTo.class).param("minimum", minimum);
    }
}
