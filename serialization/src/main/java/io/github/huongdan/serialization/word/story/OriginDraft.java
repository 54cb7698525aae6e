package io.github.huongdan.serialization.word.story;

/** Which element of the main part a stretch comes from, while the text is read. Not thread-safe. */
final class OriginDraft {

    final int element;
    int start;
    int end;

    OriginDraft(int element, int start, int end) {
        this.element = element;
        this.start = start;
        this.end = end;
    }

    void move(int distance) {
        start += distance;
        end += distance;
    }
}
