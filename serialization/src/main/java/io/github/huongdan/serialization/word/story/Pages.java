package io.github.huongdan.serialization.word.story;

/** Counts the pages as Word laid them out when it last saved the file, and remembers breaks that are ordered. Not thread-safe. */
final class Pages {

    private int page = 1;
    private boolean laidOut;

    /** Whether an ordered break was counted that Word may have recorded beside. */
    private boolean counted;

    private boolean breakPending;

    /** Tells whether Word recorded where pages begin. */
    boolean laidOut() {
        return laidOut;
    }

    int page() {
        return page;
    }

    void goBackTo(int earlier) {
        page = earlier;
    }

    /** Meets a break that is ordered. */
    void order() {
        page++;
        counted = true;
        breakPending = true;
    }

    /** Meets the beginning of a page as Word recorded it. */
    void record() {
        laidOut = true;
        page += counted ? 0 : 1;
        counted = false;
    }

    /** Meets text, before which Word would have recorded a page that it begins. */
    void text() {
        counted = false;
    }

    /** Tells whether a break was ordered that no paragraph has been told of yet, and forgets it. */
    boolean takeBreak() {
        boolean pending = breakPending;
        breakPending = false;
        return pending;
    }
}
