package io.github.huongdan.validation.report;

import java.io.File;
import java.nio.charset.StandardCharsets;

/** The URI reference (RFC 3986) of a document that is called by its file's name: relative, or {@code file:} for an absolute name. */
final class UriReference {

    private static final String AS_THEY_ARE = "-._~!$&'()*+,;=@/";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private UriReference() {}

    static String of(String name) {
        String path = File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
        boolean drive = File.separatorChar != '/' && path.length() > 1 && path.charAt(1) == ':';
        String scheme = drive ? "file:///" : path.startsWith("//") ? "file:" : path.startsWith("/") ? "file://" : "";
        String start = drive ? path.substring(0, 2) : "";
        return scheme + start + encoded(path.substring(start.length()));
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || AS_THEY_ARE.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        return out.toString();
    }
}
