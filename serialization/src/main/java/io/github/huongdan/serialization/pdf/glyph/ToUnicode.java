package io.github.huongdan.serialization.pdf.glyph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of a font that says which letters its codes stand for; ranges are kept as ranges, however large they claim to be. */
final class ToUnicode implements Letters {

    private static final int LONGEST_WORD = 64;

    private record Range(int first, int last, String letters) {}

    private final byte[] table;
    private int at;
    private final Map<Integer, String> single = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();

    private ToUnicode(byte[] table) {
        this.table = table;
    }

    static ToUnicode read(byte[] table) {
        ToUnicode read = new ToUnicode(table);
        read.read();
        return read;
    }

    boolean isEmpty() {
        return single.isEmpty() && ranges.isEmpty();
    }

    @Override
    public @Nullable String of(int code) {
        String letters = single.get(code);
        if (letters != null) {
            return letters.isEmpty() ? null : letters;
        }
        for (Range range : ranges) {
            if (range.first <= code && code <= range.last && !range.letters.isEmpty()) {
                String found = shifted(range.letters, code - range.first);
                single.put(code, found);
                return found;
            }
        }
        single.put(code, "");
        return null;
    }

    private static String shifted(String letters, int distance) {
        int last = letters.length() - 1;
        return letters.substring(0, last) + (char) (letters.charAt(last) + distance);
    }

    private void read() {
        List<byte[]> open = new ArrayList<>();
        boolean chars = false;
        boolean codes = false;
        while (at < table.length) {
            int c = table[at];
            if (c == '<' && at + 1 < table.length && table[at + 1] != '<') {
                open.add(hex());
            } else if (c == '[') {
                at++;
                if (codes && open.size() == 2) {
                    listed(open);
                }
            } else if (c == '%') {
                skipLine();
            } else if (isLetter(c)) {
                String word = word();
                chars = word.equals("beginbfchar") || (chars && !word.equals("endbfchar"));
                codes = word.equals("beginbfrange") || (codes && !word.equals("endbfrange"));
                open.clear();
            } else {
                at++;
            }
            if (chars && open.size() == 2) {
                single.put(code(open.get(0)), letters(open.get(1)));
                open.clear();
            } else if (codes && open.size() == 3) {
                ranges.add(new Range(code(open.get(0)), code(open.get(1)), letters(open.get(2))));
                open.clear();
            } else if (!chars && !codes) {
                open.clear();
            }
        }
    }

    /** A range whose letters are listed one by one. */
    private void listed(List<byte[]> open) {
        int code = code(open.get(0));
        open.clear();
        while (at < table.length && table[at] != ']') {
            if (table[at] == '<') {
                single.put(code++, letters(hex()));
            } else {
                at++;
            }
        }
    }

    private void skipLine() {
        while (at < table.length && table[at] != '\n' && table[at] != '\r') {
            at++;
        }
    }

    private String word() {
        int start = at;
        while (at < table.length && isLetter(table[at])) {
            at++;
        }
        return new String(table, start, Math.min(at - start, LONGEST_WORD), StandardCharsets.ISO_8859_1);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private byte[] hex() {
        at++;
        byte[] bytes = new byte[LONGEST_WORD];
        int digits = 0;
        while (at < table.length && table[at] != '>') {
            int digit = Character.digit(table[at], 16);
            if (digit >= 0 && digits < bytes.length * 2) {
                bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
            at++;
        }
        at++;
        return Arrays.copyOf(bytes, (digits + 1) / 2);
    }

    private static int code(byte[] bytes) {
        int code = 0;
        for (byte b : bytes) {
            code = code << 8 | (b & 0xff);
        }
        return code;
    }

    private static String letters(byte[] bytes) {
        return bytes.length == 1
                ? String.valueOf((char) (bytes[0] & 0xff))
                : new String(bytes, StandardCharsets.UTF_16BE);
    }
}
