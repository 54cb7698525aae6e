package io.github.huongdan.validation.configuration;

import java.text.Normalizer;

/**
 * Tells which documents a pattern names: {@code ?} stands for one character and {@code *} for any, save {@code /}; {@code **} for any
 * at all. A pattern without {@code /} is held against the last step of a name only.
 */
final class DocumentPattern {

    private DocumentPattern() {}

    static boolean matches(String pattern, String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String wanted = Normalizer.normalize(pattern, Normalizer.Form.NFC);
        return covers(wanted, wanted.indexOf('/') < 0 ? composed.substring(composed.lastIndexOf('/') + 1) : composed);
    }

    /** Goes through the pattern once; {@code reached[i]} tells whether what was read of it can stand for the first i characters. */
    private static boolean covers(String pattern, String name) {
        boolean[] reached = new boolean[name.length() + 1];
        reached[0] = true;
        for (int at = 0; at < pattern.length(); at++) {
            char wanted = pattern.charAt(at);
            if (wanted == '*') {
                boolean across = at + 1 < pattern.length() && pattern.charAt(at + 1) == '*';
                at += across ? 1 : 0;
                for (int i = 0; i < name.length(); i++) {
                    reached[i + 1] |= reached[i] && (across || name.charAt(i) != '/');
                }
            } else {
                for (int i = name.length(); i > 0; i--) {
                    char c = name.charAt(i - 1);
                    reached[i] = reached[i - 1] && (wanted == '?' ? c != '/' : wanted == c);
                }
                reached[0] = false;
            }
        }
        return reached[name.length()];
    }
}
