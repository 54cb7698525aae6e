package io.github.huongdan.serialization.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The start tag of a collection, on one line, and the end tag that belongs to it. Not changed once made. */
record RootTag(byte[] start, byte[] end) {

    /** Takes the tag off the end of what has been read, a tag with no angle bracket in it. */
    static RootTag last(byte[] opening) {
        int from = opening.length;
        do {
            from--;
        } while (opening[from] != '<');
        byte[] start = Arrays.copyOfRange(opening, from, opening.length);
        for (int i = 0; i < start.length; i++) {
            if (start[i] == '\n' || start[i] == '\r' || start[i] == '\t') {
                start[i] = ' ';
            }
        }
        int nameEnd = 1;
        while (start[nameEnd] != ' ' && start[nameEnd] != '>') {
            nameEnd++;
        }
        String name = new String(start, 1, nameEnd - 1, StandardCharsets.UTF_8);
        return new RootTag(start, ("</" + name + ">").getBytes(StandardCharsets.UTF_8));
    }
}
