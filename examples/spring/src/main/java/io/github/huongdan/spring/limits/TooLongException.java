package io.github.huongdan.spring.limits;

import java.time.Duration;

/** Says that the work on a document takes longer than it may. */
public class TooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLongException(Duration limit) {
        super("The work on this document takes longer than " + limit.toSeconds() + " seconds");
    }
}
