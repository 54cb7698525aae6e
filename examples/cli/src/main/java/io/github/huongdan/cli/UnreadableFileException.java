package io.github.huongdan.cli;

/** Says in one sentence, with the file and the place, why an input is no document. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnreadableFileException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
