package io.github.huongdan.serialization.akn;

import java.nio.charset.StandardCharsets;

/** Finds the name of the outermost element without parsing: what stands before it is passed over, and nothing is copied but the name. */
final class RootName {

    private static final int FARTHEST = 65_536;

    private final byte[] content;
    private final int limit;

    private RootName(byte[] content) {
        this.content = content;
        this.limit = Math.min(content.length, FARTHEST);
    }

    /** Returns the local name; empty where none begins near the beginning. */
    static String of(byte[] content) {
        return new RootName(content).name();
    }

    private String name() {
        int at = find("<", 0);
        while (at >= 0) {
            String close = stands("<?", at) ? "?>" : stands("<!--", at) ? "-->" : null;
            if (close == null) {
                return local(at + 1);
            }
            int end = find(close, at + 2);
            at = end < 0 ? -1 : find("<", end);
        }
        return "";
    }

    private int find(String ascii, int from) {
        for (int at = from; at < limit; at++) {
            if (stands(ascii, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean stands(String ascii, int at) {
        for (int i = 0; i < ascii.length(); i++) {
            if (at + i >= limit || content[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String local(int start) {
        int end = start;
        while (end < limit && " \t\r\n/>".indexOf(content[end]) < 0) {
            end++;
        }
        String name = new String(content, start, end - start, StandardCharsets.ISO_8859_1);
        return name.substring(name.indexOf(':') + 1);
    }
}
