package io.github.huongdan.spring;

import io.github.huongdan.validation.rule.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Tells the sender what is wrong, where, and under which rule, in the language that the request accepts. */
@RestControllerAdvice
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

    /** Says in the problem's detail where the JSON is no document, and what was expected there. */
    @ExceptionHandler
    ProblemDetail refuse(HttpMessageNotReadableException refused) {
        String detail = refused.getCause() instanceof DatabindException unreadable
                ? path(unreadable) + ": " + unreadable.getOriginalMessage()
                : "The body is not well-formed JSON";
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }

    private static String path(DatabindException unreadable) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : unreadable.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
        }
        return pointer.isEmpty() ? "The body" : pointer.toString();
    }

    private static Defect defect(FieldError error) {
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = hibernate.getDynamicPayload(Finding.class);
        return new Defect(error.getField(), finding == null ? null : finding.ruleId(), error.getDefaultMessage());
    }
}
