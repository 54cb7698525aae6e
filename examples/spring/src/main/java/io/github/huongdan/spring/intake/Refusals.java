package io.github.huongdan.spring.intake;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.spring.limits.BodyTooLargeException;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/** Tells the sender what is wrong, where, and under which rule, in the language that the request accepts. */
@RestControllerAdvice(assignableTypes = IntakeController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    /**
     * One defect.
     *
     * @param path the field
     * @param ruleId the rule of the catalogue; null where a constraint of the application was broken
     * @param message what is wrong
     */
    record Defect(
            String path, @Nullable String ruleId, @Nullable String message) {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    List<Defect> refuse(MethodArgumentNotValidException refused) {
        return refused.getFieldErrors().stream().map(Refusals::defect).toList();
    }

    /**
     * Tells the same of a document that passed the check of the request and fails that of the counter. What the counter itself does wrong, such
     * as a result that it may not give, is no matter of the sender's.
     */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    List<Defect> refuse(ConstraintViolationException refused) {
        if (!refused.getConstraintViolations().stream().allMatch(Refusals::isAboutAParameter)) {
            throw refused;
        }
        return refused.getConstraintViolations().stream()
                .map(violation -> defect(path(violation), violation, violation.getMessage()))
                .sorted(Comparator.comparing(Defect::path))
                .toList();
    }

    /**
     * Says what is wrong with the JSON, and where: the path as a refusal has it that is about a defect, or, where the JSON is not well formed, line and
     * column, which counts bytes. 413 where there is too much of it.
     */
    @ExceptionHandler
    ProblemDetail refuse(HttpMessageNotReadableException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, cause.getMessage());
            }
        }
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (refused.getCause() instanceof DatabindException unreadable) {
            problem.setDetail(reason(unreadable));
            problem.setProperty("path", path(unreadable));
        } else {
            problem.setDetail("The body is not well-formed JSON");
        }
        TokenStreamLocation location =
                refused.getCause() instanceof JacksonException failed ? failed.getLocation() : null;
        if (location != null && location.getLineNr() > 0) {
            problem.setProperty("line", location.getLineNr());
            problem.setProperty("column", location.getColumnNr());
        }
        return problem;
    }

    /** The library's sentences are made for senders; what Jackson says of other values names classes of the application. */
    private static String reason(DatabindException unreadable) {
        return unreadable.getCause() instanceof MalformedDocumentException malformed
                ? malformed.reason()
                : "Expected another value";
    }

    /** The path as violations have it: {@code document.closing[1]}; empty for the whole body. */
    private static String path(DatabindException unreadable) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : unreadable.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(ShownText.line(name));
            }
        }
        return path.toString();
    }

    /** The path in the request: the counter's parameter is called as the field there. */
    private static String path(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(1)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static boolean isAboutAParameter(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.PARAMETER);
    }

    private static Defect defect(FieldError error) {
        return defect(error.getField(), error.unwrap(ConstraintViolation.class), error.getDefaultMessage());
    }

    /** That a rule failed is a defect of the application: the log tells why, the sender does not learn it. */
    private static Defect defect(String path, ConstraintViolation<?> violation, @Nullable String message) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = hibernate.getDynamicPayload(Finding.class);
        if (finding == null) {
            return new Defect(path, null, message);
        }
        boolean failed = finding.ruleId().equals(Rule.INTERNAL);
        String said = failed ? Messages.in(LocaleContextHolder.getLocale()).title(Rule.INTERNAL) : message;
        return new Defect(path, finding.ruleId(), said);
    }
}
