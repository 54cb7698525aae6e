package io.github.huongdan.serialization.word.review;

/** A run in the text of the main part. Not thread-safe. */
final class RunElement {

    /** Its start tag as written. */
    final String tag;

    final int start;
    int end;

    /** Its properties as written; empty where it has none. */
    String properties = "";

    /** The elements of its first and of its last content. */
    int first;

    int last;

    RunElement(String tag, int start) {
        this.tag = tag;
        this.start = start;
    }

    /** Returns the name with its prefix. */
    String name() {
        int at = 1;
        while (at < tag.length() && !Character.isWhitespace(tag.charAt(at)) && tag.charAt(at) != '>') {
            at++;
        }
        return tag.substring(1, at);
    }

    /** Returns the prefix with its colon; empty where it has none. */
    String prefix() {
        String name = name();
        return name.substring(0, name.indexOf(':') + 1);
    }
}
