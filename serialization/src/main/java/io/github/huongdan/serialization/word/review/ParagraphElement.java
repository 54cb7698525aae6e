package io.github.huongdan.serialization.word.review;

/** A paragraph in the text of the main part. Not thread-safe. */
final class ParagraphElement {

    /** Its name as written, with the prefix. */
    final String name;

    /** Whether it is one tag without content. */
    final boolean empty;

    /** Where its content begins, behind its properties. */
    int contentStart;

    /** Where its content ends. */
    int contentEnd;

    ParagraphElement(String name, int contentStart, boolean empty) {
        this.name = name;
        this.contentStart = contentStart;
        this.empty = empty;
    }
}
