package io.github.huongdan.validation.jakarta;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Runs the rules for {@link ConformsTo}. Thread-safe once initialised. */
public final class ConformsToValidator implements ConstraintValidator<ConformsTo, GuidanceDocument> {

    private static final String KEY = "io.github.huongdan.validation.";

    private GuidanceValidator validator = GuidanceValidator.standard();
    private Severity minimum = Severity.ERROR;

    /** Made by the provider of Jakarta Validation. */
    public ConformsToValidator() {}

    /** Takes over the annotation's regime and severity; throws {@link IllegalArgumentException} for an unknown regime. */
    @Override
    public void initialize(ConformsTo constraint) {
        minimum = constraint.minimum();
        if (!constraint.regime().isEmpty()) {
            validator = GuidanceValidator.standard().withRegime(constraint.regime());
        }
    }

    @Override
    public boolean isValid(@Nullable GuidanceDocument document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        Report report = validator.validate(document).atLeast(minimum);
        context.disableDefaultConstraintViolation();
        for (Finding finding : report.findings()) {
            addViolation(finding, context.unwrap(HibernateConstraintValidatorContext.class));
        }
        return report.findings().isEmpty();
    }

    /** The arguments go in as message parameters: what a document says is never interpolated. */
    private static void addViolation(Finding finding, HibernateConstraintValidatorContext context) {
        String variant = finding.variant() == null ? "" : "." + finding.variant();
        Messages.arguments(finding).forEach(context::addMessageParameter);
        context.withDynamicPayload(finding);
        PropertyPath.of(finding.pointer())
                .addTo(context.buildConstraintViolationWithTemplate(
                        "{" + KEY + finding.ruleId() + ".message" + variant + "}"));
    }
}
