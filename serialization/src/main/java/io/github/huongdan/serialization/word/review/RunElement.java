package io.github.huongdan.serialization.word.review;

/** A run in the text of the main part. Not thread-safe. */
final class RunElement {

    /** Its start tag as written. */
    final String tag;

    /** Its name as written, with the prefix. */
    final String name;

    final int start;
    int end;

    /** Its properties as written; empty where it has none. */
    String properties = "";

    /** The elements of its first and of its last content. */
    int first;

    int last;

    RunElement(String tag, String name, int start) {
        this.tag = tag;
        this.name = name;
        this.start = start;
    }

    /** Returns the prefix with its colon; empty where it has none. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }
}
