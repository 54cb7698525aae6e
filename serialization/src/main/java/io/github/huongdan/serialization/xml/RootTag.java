package io.github.huongdan.serialization.xml;

import java.nio.charset.StandardCharsets;

/** The start tag of a collection, on one line, and the end tag that belongs to it. */
record RootTag(String start, String end) {

    /** Takes the tag off the end of what has been read, a tag with no angle bracket in it. */
    static RootTag last(byte[] opening) {
        int from = opening.length;
        do {
            from--;
        } while (opening[from] != '<');
        String start = new String(opening, from, opening.length - from, StandardCharsets.UTF_8)
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\t', ' ');
        int nameEnd = 1;
        while (start.charAt(nameEnd) != ' ' && start.charAt(nameEnd) != '>') {
            nameEnd++;
        }
        return new RootTag(start, "</" + start.substring(1, nameEnd) + ">");
    }
}
