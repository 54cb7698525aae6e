package io.github.huongdan.spring.register;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says that the register has no entry of that number. */
class NoSuchEntryException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    NoSuchEntryException(long id) {
        super(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "The register has no entry " + id),
                null);
    }
}
