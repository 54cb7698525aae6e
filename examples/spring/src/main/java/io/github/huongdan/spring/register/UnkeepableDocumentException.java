package io.github.huongdan.spring.register;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says that a document holds what a database cannot keep. */
class UnkeepableDocumentException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    UnkeepableDocumentException() {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "The document holds the character U+0000, which a database cannot keep"),
                null);
    }
}
