package io.github.huongdan.spring.limits;

import java.io.IOException;

/** Says that a body has more bytes than the service takes. */
public class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super("The body has more than " + limit + " bytes");
    }
}
