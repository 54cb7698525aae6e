package io.github.huongdan.serialization.grid;

/** The characters of a drawn frame. */
final class Borders {

    private Borders() {}

    /** Returns the offset of the first character that is no blank; the line's length where there is none. */
    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** Returns the offset after the last character that is no blank; 0 where there is none. */
    static int end(String line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isEdge(char c) {
        return c == '|' || c == '+';
    }

    /** Tells whether a border runs from one corner to another. */
    static boolean across(String line, int left, int right) {
        if (line.charAt(left) != '+' || line.charAt(right) != '+') {
            return false;
        }
        for (int i = left + 1; i < right; i++) {
            char c = line.charAt(i);
            if (c != '-' && c != '=' && c != '+') {
                return false;
            }
        }
        return true;
    }
}
