package io.github.huongdan.validation.rules.content;

/** Counts the numbers of a list. After one that does not fit, both it and the one expected are gone on from. Not thread-safe. */
final class Count {

    private int next = 1;
    private int instead = 1;

    void restart() {
        next = 1;
        instead = 1;
    }

    /** The number that should come. */
    int next() {
        return next;
    }

    boolean fits(int value) {
        return value == next || value == instead;
    }

    /** Goes on after a number, whether it fits or not. */
    void take(int value) {
        instead = fits(value) ? value + 1 : next + 1;
        next = value + 1;
    }
}
