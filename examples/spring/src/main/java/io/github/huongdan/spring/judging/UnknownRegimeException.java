package io.github.huongdan.spring.judging;

import io.github.huongdan.source.ShownText;

/** Says that no regime has the id that was asked for. */
public class UnknownRegimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRegimeException(String id, Throwable cause) {
        super("There is no regime “" + ShownText.line(id) + "”", cause);
    }
}
