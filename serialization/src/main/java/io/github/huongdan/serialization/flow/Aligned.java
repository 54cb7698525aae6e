package io.github.huongdan.serialization.flow;

import java.util.Locale;
import java.util.Set;

/** Where the characters of a text stand in the one from which escapes, entities and returns were resolved. */
public final class Aligned {

    private static final int LONGEST_ENTITY = 40;
    private static final Set<String> AMPERSANDS = Set.of("amp", "#38", "#x26");

    private final int[] starts;
    private final int[] ends;

    private Aligned(int length) {
        this.starts = new int[length];
        this.ends = new int[length];
    }

    /**
     * Lays a text beside its source.
     *
     * @param from where it begins in the source
     * @param to where it ends there
     * @param escapes whether a backslash before a sign is no character
     */
    public static Aligned of(String text, String source, int from, int to, boolean escapes) {
        Aligned aligned = new Aligned(text.length());
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escapes && at + 1 < to && source.charAt(at) == '\\' && source.charAt(at + 1) == c && c != '\\') {
                at++;
            } else if (escapes && at + 1 < to && source.startsWith("\\\\", at) && c == '\\') {
                at++;
            }
            int end = at < to ? end(c, source, at, to) : at;
            aligned.starts[i] = at;
            aligned.ends[i] = end;
            at = end;
        }
        return aligned;
    }

    /** Where a character starts in the source. */
    public int start(int index) {
        return starts[index];
    }

    /** Where it ends there. */
    public int end(int index) {
        return ends[index];
    }

    private static int end(char c, String source, int at, int to) {
        char written = source.charAt(at);
        if (written == '&') {
            int end = at + 1;
            while (end < to && end - at < LONGEST_ENTITY && isPartOfEntity(source.charAt(end))) {
                end++;
            }
            boolean closed = end < to && source.charAt(end) == ';';
            boolean itself = c == '&'
                    && !AMPERSANDS.contains(source.substring(at + 1, end).toLowerCase(Locale.ROOT));
            return itself ? at + 1 : closed ? end + 1 : end;
        }
        if (c == '\n' && written == '\r' && at + 1 < to && source.charAt(at + 1) == '\n') {
            return at + 2;
        }
        return written == c || c == '\n' || c == '\uFFFD' ? at + 1 : at;
    }

    private static boolean isPartOfEntity(char c) {
        return c == '#' || (c < '\u0080' && Character.isLetterOrDigit(c));
    }
}
