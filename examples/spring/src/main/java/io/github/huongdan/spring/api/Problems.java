package io.github.huongdan.spring.api;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.spring.judging.UnknownRegimeException;
import io.github.huongdan.spring.judging.UnsuitableFormatException;
import io.github.huongdan.spring.limits.BodyTooLargeException;
import io.github.huongdan.spring.limits.BusyException;
import io.github.huongdan.spring.limits.ServiceLimits;
import io.github.huongdan.spring.limits.TooLongException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers what cannot be done as a problem (RFC 9457): one sentence, and the place in the document where there is one. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String COME_AGAIN_SECONDS = "5";

    private final ServiceLimits limits;

    Problems(ServiceLimits limits) {
        this.limits = limits;
    }

    @ExceptionHandler
    ProblemDetail unreadable(MalformedDocumentException e) {
        return at(e.place(), ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.reason()));
    }

    @ExceptionHandler
    ProblemDetail unwritable(UnwritableDocumentException e) {
        return at(e.place(), ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.reason()));
    }

    @ExceptionHandler({NoFileException.class, UnknownRegimeException.class})
    ProblemDetail askedWrongly(RuntimeException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unsuitable(UnsuitableFormatException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNSUPPORTED_MEDIA_TYPE, e.getMessage());
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class, BodyTooLargeException.class})
    ProblemDetail tooLarge() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE,
                "The file has more than " + limits.size().toBytes() + " bytes");
    }

    @ExceptionHandler({BusyException.class, TooLongException.class})
    ResponseEntity<ProblemDetail> comeAgain(RuntimeException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()));
    }

    /** An error of our own: the log tells why, the sender does not learn it. */
    @ExceptionHandler({RuntimeException.class, StackOverflowError.class, OutOfMemoryError.class})
    ProblemDetail failed(Throwable e) {
        LOG.error("A document could not be worked on", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The service failed on this document");
    }

    private static ProblemDetail at(Place place, ProblemDetail problem) {
        if (place.path() != null) {
            problem.setProperty("pointer", place.path());
        }
        if (place.position() != null) {
            problem.setProperty("line", place.position().line());
            problem.setProperty("column", place.position().column());
        }
        return problem;
    }
}
