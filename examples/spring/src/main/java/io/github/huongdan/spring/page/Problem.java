package io.github.huongdan.spring.page;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.spring.api.NoFileException;
import io.github.huongdan.spring.judging.UnknownRegimeException;
import io.github.huongdan.spring.judging.UnsuitableFormatException;
import io.github.huongdan.spring.limits.BodyTooLargeException;
import io.github.huongdan.spring.limits.BusyException;
import io.github.huongdan.spring.limits.TooLongException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Why there is no result, as the page says it.
 *
 * @param kind what its sentences are called
 * @param status the status of the answer
 * @param detail the library's own sentence, in English; empty for none
 */
record Problem(String kind, HttpStatusCode status, String detail) {

    /** Returns the problem that an error is to the user. */
    static Problem of(Throwable error) {
        if (error instanceof MalformedDocumentException) {
            return new Problem("unreadable", HttpStatus.UNPROCESSABLE_CONTENT, shown(error));
        }
        if (error instanceof UnwritableDocumentException) {
            return new Problem("unwritable", HttpStatus.UNPROCESSABLE_CONTENT, shown(error));
        }
        if (error instanceof NoFileException) {
            return new Problem("empty", HttpStatus.BAD_REQUEST, "");
        }
        if (error instanceof UnknownRegimeException) {
            return new Problem("regime", HttpStatus.BAD_REQUEST, shown(error));
        }
        if (error instanceof UnsuitableFormatException) {
            return new Problem("unsuitable", HttpStatus.UNSUPPORTED_MEDIA_TYPE, shown(error));
        }
        if (error instanceof MaxUploadSizeExceededException || error instanceof BodyTooLargeException) {
            return new Problem("large", HttpStatus.CONTENT_TOO_LARGE, "");
        }
        if (error instanceof BusyException) {
            return new Problem("busy", HttpStatus.SERVICE_UNAVAILABLE, "");
        }
        if (error instanceof TooLongException) {
            return new Problem("long", HttpStatus.SERVICE_UNAVAILABLE, "");
        }
        if (error instanceof ErrorResponseException own) {
            ProblemDetail told = own.getBody();
            String detail = told.getDetail();
            return new Problem(of(own.getStatusCode()).kind, own.getStatusCode(), detail == null ? "" : detail);
        }
        return error instanceof ErrorResponse response
                ? of(response.getStatusCode())
                : of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Returns the problem that a status tells of, where nothing more is known. */
    static Problem of(HttpStatusCode status) {
        if (status.equals(HttpStatus.NOT_FOUND)) {
            return new Problem("missing", status, "");
        }
        if (status.equals(HttpStatus.FORBIDDEN)) {
            return new Problem("forbidden", status, "");
        }
        if (status.equals(HttpStatus.CONTENT_TOO_LARGE)) {
            return new Problem("large", status, "");
        }
        if (status.equals(HttpStatus.UNPROCESSABLE_CONTENT)) {
            return new Problem("unwritable", status, "");
        }
        return new Problem(status.is4xxClientError() ? "request" : "failed", status, "");
    }

    private static String shown(Throwable error) {
        return ShownText.line(String.valueOf(error.getMessage()));
    }
}
