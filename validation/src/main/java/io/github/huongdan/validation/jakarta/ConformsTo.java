package io.github.huongdan.validation.jakarta;

import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A guidance document that the rules of form find nothing against. Null is valid.
 *
 * <p>Each finding is a violation of its own, with the path of the part it is about ({@code sections[2].tasks[0].text}). The finding
 * itself, with its severity, is the violation's dynamic payload: {@code
 * violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Finding.class)}.
 *
 * <p>The rules are those of {@link io.github.huongdan.validation.GuidanceValidator#standard()}, or of the application's own validator that
 * {@link GuidanceConstraints#judgedBy} names. Those that need the source text or the layout do not judge here.
 *
 * <pre>{@code
 * record Submission(@ConformsTo(regime = "PARTY_2018", minimum = Severity.WARNING) GuidanceDocument document) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ConformsToValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConformsTo {

    /** Names the regime that judges the document, such as {@code PARTY_2018}; empty for the one of its system and date. */
    String regime() default "";

    /**
     * Names the system whose form the document must have, by the regime of its date: a document of the other system is judged by it, too.
     * {@code BOTH} stands for the document's own system. Not beside {@link #regime}, which names a system already.
     */
    Profile profile() default Profile.BOTH;

    /** Says how grave a finding must be to count as a violation. */
    Severity minimum() default Severity.ERROR;

    /** Unused: each violation has the message of its finding. */
    String message() default "{io.github.huongdan.validation.jakarta.ConformsTo.message}";

    /** Names the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Carries payload of the application. */
    Class<? extends Payload>[] payload() default {};
}
