package io.github.huongdan.validation.jakarta;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Runs the rules for {@link ConformsTo}. Thread-safe once initialised. */
public final class ConformsToValidator implements ConstraintValidator<ConformsTo, GuidanceDocument> {

    /** What the keys of sentences begin with. */
    static final String KEY = "io.github.huongdan.validation.";

    private String regime = "";
    private Profile profile = Profile.BOTH;
    private Severity minimum = Severity.ERROR;

    /** Made by the provider of Jakarta Validation. */
    public ConformsToValidator() {}

    /** Takes over what the annotation names; throws {@link IllegalArgumentException} where it names both a regime and a profile. */
    @Override
    public void initialize(ConformsTo constraint) {
        regime = constraint.regime();
        profile = constraint.profile();
        minimum = constraint.minimum();
        if (!regime.isEmpty() && profile != Profile.BOTH) {
            throw new IllegalArgumentException(
                    "@ConformsTo names the regime " + regime + " and the profile " + profile + "; name one of them");
        }
    }

    /** Runs the rules; throws {@link IllegalArgumentException} for a regime that the validator does not know. */
    @Override
    public boolean isValid(@Nullable GuidanceDocument document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        GuidanceValidator own = hibernate.getConstraintValidatorPayload(GuidanceValidator.class);
        Report report = choosing(own != null ? own : GuidanceValidator.standard())
                .validate(document)
                .atLeast(minimum);
        context.disableDefaultConstraintViolation();
        for (Finding finding : report.findings()) {
            addViolation(finding, hibernate);
        }
        return report.findings().isEmpty();
    }

    private GuidanceValidator choosing(GuidanceValidator validator) {
        if (!regime.isEmpty()) {
            return validator.withRegime(regime);
        }
        return profile == Profile.BOTH ? validator : validator.withSystem(IssuingSystem.valueOf(profile.name()));
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
