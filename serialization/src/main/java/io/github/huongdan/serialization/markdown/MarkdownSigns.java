package io.github.huongdan.serialization.markdown;

import java.nio.charset.StandardCharsets;

/** Counts the signs of Markdown in a text. */
final class MarkdownSigns {

    private static final int LOOKED_THROUGH = 64 * 1024;
    private static final int ENOUGH = 3;

    private int headings;
    private int bold;
    private int tables;
    private int escapes;

    private MarkdownSigns() {}

    /** Whether a content has signs of several kinds, or of one beside HTML. */
    static boolean show(byte[] content) {
        int length = Math.min(content.length, LOOKED_THROUGH);
        MarkdownSigns signs = new MarkdownSigns();
        boolean html = false;
        int start = 0;
        boolean blankBefore = true;
        while (start < length) {
            int end = start;
            while (end < length && content[end] != '\n') {
                if (content[end] == 0) {
                    return false;
                }
                end++;
            }
            String line = new String(content, start, end - start, StandardCharsets.ISO_8859_1).strip();
            html |= start < 3 && line.startsWith("<");
            if (!line.startsWith("<")) {
                signs.line(line, blankBefore);
            }
            blankBefore = line.isEmpty();
            start = end + 1;
        }
        return signs.kinds() >= (html ? 1 : ENOUGH);
    }

    private int kinds() {
        return (headings > 0 ? 1 : 0) + (bold > 1 ? 1 : 0) + (tables > 0 ? 1 : 0) + (escapes > 0 ? 1 : 0);
    }

    private void line(String line, boolean blankBefore) {
        if (line.isEmpty()) {
            return;
        }
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = hashes > 0 && hashes <= 6 && hashes < line.length() && line.charAt(hashes) == ' ';
        headings += heading && blankBefore ? 1 : 0;
        int open = line.indexOf("**");
        int close = open < 0 ? -1 : line.indexOf("**", open + 3);
        bold += close > 0 && line.charAt(open + 2) != ' ' && line.charAt(open + 2) != '*' ? 1 : 0;
        tables += isTableHead(line) ? 1 : 0;
        escapes += hasEscape(line) ? 1 : 0;
    }

    /** {@code |---|:-:|}. */
    private static boolean isTableHead(String line) {
        boolean dashes = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            dashes |= c == '-';
            if ("|-: ".indexOf(c) < 0) {
                return false;
            }
        }
        return dashes && line.indexOf('|') >= 0 && line.indexOf('-') > line.indexOf('|');
    }

    /** {@code 1\.} or {@code \-}. */
    private static boolean hasEscape(String line) {
        int at = line.indexOf('\\');
        return at >= 0 && at <= 3 && at + 1 < line.length() && ".-)#*+".indexOf(line.charAt(at + 1)) >= 0;
    }
}
