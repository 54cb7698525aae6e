package io.github.huongdan.spring.register;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says that the register has the document, and under which number. */
class EnteredBeforeException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    EnteredBeforeException(long id) {
        super(HttpStatus.CONFLICT, problem(id), null);
    }

    private static ProblemDetail problem(long id) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "The register has this document as entry " + id);
        problem.setProperty("entry", id);
        return problem;
    }
}
