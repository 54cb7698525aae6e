package io.github.huongdan.validation.jakarta;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.rule.Severity;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;

/** Makes {@code validator.validate(document)} run the rules beside the built-in constraints. */
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
        mapping.type(GuidanceDocument.class)
                .constraint(new GenericConstraintDef<>(ConformsTo.class).param("minimum", minimum));
        return configuration.addMapping(mapping);
    }
}
