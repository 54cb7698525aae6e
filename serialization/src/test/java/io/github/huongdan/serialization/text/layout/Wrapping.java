package io.github.huongdan.serialization.text.layout;

import java.util.ArrayList;
import java.util.List;

/** Wraps text at a width. */
final class Wrapping {

    private Wrapping() {}

    /**
     * The lines of a paragraph.
     *
     * @param width how long they may be; 0 for any length
     * @param margin what all of them begin with
     * @param indent what the first of them begins with after that
     */
    static List<String> lines(String text, int width, String margin, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(margin).append(indent);
        int columns = margin.length() + (indent.equals("\t") ? 8 : indent.length());
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && width > 0 && columns + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(margin);
                columns = margin.length();
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            columns += word.length() + (empty ? 0 : 1);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    static List<String> lines(String text, int width) {
        return lines(text, width, "", "");
    }
}
