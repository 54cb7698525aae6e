package io.github.huongdan.serialization.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A TrueType program that has no outlines, but tables of codes and names. */
final class RawSfnt {

    private final Map<Integer, Integer> letters = new TreeMap<>();
    private final Map<Integer, Integer> symbols = new TreeMap<>();
    private List<String> names = List.of();

    RawSfnt letter(char letter, int glyph) {
        letters.put((int) letter, glyph);
        return this;
    }

    RawSfnt symbol(int code, int glyph) {
        symbols.put(0xf000 + code, glyph);
        return this;
    }

    /** The names of the glyphs from 1. */
    RawSfnt names(String... value) {
        names = List.of(value);
        return this;
    }

    byte[] bytes() {
        byte[] cmap = cmap();
        byte[] post = post();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        numbers(out, 1, 0, 2, 0, 0, 0);
        table(out, "cmap", 44, cmap.length);
        table(out, "post", 44 + cmap.length, post.length);
        out.writeBytes(cmap);
        out.writeBytes(post);
        return out.toByteArray();
    }

    private static void table(ByteArrayOutputStream out, String tag, int offset, int length) {
        out.writeBytes(tag.getBytes(StandardCharsets.US_ASCII));
        numbers(out, 0, 0, 0, offset, 0, length);
    }

    private byte[] cmap() {
        byte[] unicode = segments(letters);
        byte[] symbol = segments(symbols);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        numbers(out, 0, 2, 3, 0, 0, 20 + unicode.length, 3, 1, 0, 20);
        out.writeBytes(unicode);
        out.writeBytes(symbol);
        return out.toByteArray();
    }

    /** A table of format 4 with a segment for each code. */
    private static byte[] segments(Map<Integer, Integer> glyphs) {
        int count = glyphs.size();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        numbers(out, 4, 16 + 8 * count, 0, 2 * count, 0, 0, 0);
        glyphs.keySet().forEach(code -> numbers(out, code));
        numbers(out, 0);
        glyphs.keySet().forEach(code -> numbers(out, code));
        glyphs.forEach((code, glyph) -> numbers(out, (glyph - code) & 0xffff));
        glyphs.forEach((code, glyph) -> numbers(out, 0));
        return out.toByteArray();
    }

    private byte[] post() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        numbers(out, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, names.size() + 1, 0);
        for (int i = 0; i < names.size(); i++) {
            numbers(out, 258 + i);
        }
        for (String name : names) {
            out.write(name.length());
            out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    private static void numbers(ByteArrayOutputStream out, int... numbers) {
        for (int number : numbers) {
            out.write(number >> 8);
            out.write(number);
        }
    }
}
