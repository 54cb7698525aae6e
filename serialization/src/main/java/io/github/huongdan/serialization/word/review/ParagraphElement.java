package io.github.huongdan.serialization.word.review;

/** A paragraph in the text of the main part. Not thread-safe. */
final class ParagraphElement {

    final int start;

    /** Whether it is one tag without content. */
    final boolean empty;

    /** Where its content begins, behind its properties. */
    int contentStart;

    /** Where its content ends. */
    int contentEnd;

    ParagraphElement(int start, int contentStart, boolean empty) {
        this.start = start;
        this.contentStart = contentStart;
        this.empty = empty;
    }
}
