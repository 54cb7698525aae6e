package io.github.huongdan.spring.register;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.spring.limits.BodyTooLargeException;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/** Says what is wrong with a body that is not what the register takes, and where. */
@RestControllerAdvice(assignableTypes = RegisterController.class)
@WithRegister
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableBody {

    @ExceptionHandler
    ProblemDetail refuse(HttpMessageNotReadableException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, cause.getMessage());
            }
        }
        return refused.getCause() instanceof JacksonException failed
                ? at(failed)
                : ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is empty");
    }

    private static ProblemDetail at(JacksonException failed) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, reason(failed));
        if (failed instanceof DatabindException) {
            problem.setProperty("pointer", pointer(failed));
        }
        TokenStreamLocation location = failed.getLocation();
        if (location != null && location.getLineNr() > 0) {
            problem.setProperty("line", location.getLineNr());
            problem.setProperty("column", location.getColumnNr());
        }
        return problem;
    }

    /** The library's sentences are made for senders; what Jackson says of other values names classes of the application. */
    private static String reason(JacksonException failed) {
        if (failed.getCause() instanceof MalformedDocumentException malformed) {
            return malformed.reason();
        }
        return failed instanceof DatabindException ? "Expected another value" : "The body is not well-formed JSON";
    }

    private static String pointer(JacksonException failed) {
        return failed.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "/" + step.getIndex()
                        : "/"
                                + ShownText.line(step.getPropertyName()
                                        .replace("~", "~0")
                                        .replace("/", "~1")))
                .collect(Collectors.joining());
    }
}
