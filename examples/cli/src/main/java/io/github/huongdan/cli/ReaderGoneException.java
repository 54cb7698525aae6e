package io.github.huongdan.cli;

import java.io.IOException;

/** Says that whoever took the output, such as {@code head}, has had enough. */
final class ReaderGoneException extends IOException {

    private static final long serialVersionUID = 1L;

    ReaderGoneException() {
        super("nobody takes the output any more");
    }
}
