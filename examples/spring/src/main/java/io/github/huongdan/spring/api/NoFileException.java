package io.github.huongdan.spring.api;

/** Says that a request brings no file. */
public class NoFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoFileException() {
        super("The request has no file, or an empty one: send it as the body, or as the part “" + UploadResolver.PART
                + "” of a form");
    }
}
