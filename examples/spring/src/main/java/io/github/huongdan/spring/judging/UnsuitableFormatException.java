package io.github.huongdan.spring.judging;

/** Says that a file is of a format with which the asked work cannot be done. */
public class UnsuitableFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsuitableFormatException(String format, String expected) {
        super("The file is of the format " + format + ", expected " + expected);
    }
}
