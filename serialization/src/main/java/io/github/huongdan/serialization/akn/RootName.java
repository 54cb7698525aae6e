package io.github.huongdan.serialization.akn;

import java.nio.charset.StandardCharsets;

/** Finds the name of the outermost element without parsing: what stands before it is passed over. */
final class RootName {

    private static final int FARTHEST = 65_536;

    private RootName() {}

    /** Returns the local name; empty where none begins near the beginning. */
    static String of(byte[] content) {
        String begin = new String(content, 0, Math.min(content.length, FARTHEST), StandardCharsets.ISO_8859_1);
        int at = begin.indexOf('<');
        while (at >= 0) {
            String close = begin.startsWith("<?", at) ? "?>" : begin.startsWith("<!--", at) ? "-->" : null;
            if (close == null) {
                return local(begin, at + 1);
            }
            int end = begin.indexOf(close, at + 2);
            at = end < 0 ? -1 : begin.indexOf('<', end);
        }
        return "";
    }

    private static String local(String text, int start) {
        int end = start;
        while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(start, end);
        return name.substring(name.indexOf(':') + 1);
    }
}
