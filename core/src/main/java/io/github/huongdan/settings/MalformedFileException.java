package io.github.huongdan.settings;

import io.github.huongdan.source.ShownText;

/**
 * Says that a file that tells the library how to work (a regime, a configuration, a baseline) is not as expected: one sentence with
 * the file, the line, what is wrong and what was expected.
 */
public final class MalformedFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;
    private static final int LONGEST_EXPECTED = 600;

    private final String file;
    private final int line;

    /**
     * Makes an error.
     *
     * @param file how the reader called the file
     * @param line the line, from 1
     * @param problem what is wrong, in English; it may quote the file
     * @param expected what should have stood there
     */
    public MalformedFileException(String file, int line, String problem, String expected) {
        super(ShownText.line(file) + ":" + line + ": " + shown(problem, LONGEST) + ", expected "
                + shown(expected, LONGEST_EXPECTED));
        this.file = file;
        this.line = line;
    }

    /** Returns how the reader called the file. */
    public String file() {
        return file;
    }

    /** Returns the line, from 1. */
    public int line() {
        return line;
    }

    /** What is quoted from a file must neither steer a terminal nor fill it. */
    private static String shown(String text, int longest) {
        return text.length() > longest ? ShownText.line(text.substring(0, longest)) + "…" : ShownText.line(text);
    }
}
