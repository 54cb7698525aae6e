package io.github.huongdan.serialization.pdf.glyph;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.MacRomanEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What an embedded TrueType font says of its own letters, in its tables {@code cmap} and {@code post}. What is damaged in it says nothing; each table is
 * gone through once, and no more than 65,536 of its entries.
 */
final class FontProgram {

    private static final int MOST = 65_536;
    private static final int MOST_TABLES = 64;
    private static final int SIGNS = 0xF000;
    private static final int STANDARD_NAMES = 258;
    private static final int FIRST_OF_ASCII = 3;
    private static final int FIRST_BEYOND_ASCII = 98;
    private static final char ETH = '\u00d0';
    private static final char D_WITH_STROKE = '\u0110';

    private final byte[] font;
    private final Map<Integer, Integer> letters = new HashMap<>();
    private final Map<Integer, Integer> codes = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    private FontProgram(byte[] font) {
        this.font = font;
    }

    static FontProgram read(byte[] font) {
        FontProgram program = new FontProgram(font);
        int tables = Math.min(program.u16(4), MOST_TABLES);
        for (int i = 0; i < tables; i++) {
            int at = 12 + i * 16;
            int tag = program.u32(at);
            if (tag == ('c' << 24 | 'm' << 16 | 'a' << 8 | 'p')) {
                program.cmap(program.u32(at + 8));
            } else if (tag == ('p' << 24 | 'o' << 16 | 's' << 8 | 't')) {
                program.post(program.u32(at + 8));
            }
        }
        return program;
    }

    /** The letters of a glyph; null where the font does not say. */
    @Nullable
    String ofGlyph(int glyph) {
        Integer letter = letters.get(glyph);
        if (letter != null) {
            return Character.toString(letter);
        }
        String name = names.get(glyph);
        return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }

    /** The letters of a code of one byte; null where the font does not say. */
    @Nullable
    String ofCode(int code) {
        Integer glyph = codes.getOrDefault(SIGNS + code, codes.get(code));
        return glyph == null ? null : ofGlyph(glyph);
    }

    private void cmap(int table) {
        for (int i = 0; i < Math.min(u16(table + 2), MOST_TABLES); i++) {
            int platform = u16(table + 4 + i * 8);
            int encoding = u16(table + 6 + i * 8);
            int at = table + u32(table + 8 + i * 8);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode || platform == 1 || platform == 3) {
                entries(at, unicode);
            }
        }
    }

    private void entries(int at, boolean unicode) {
        switch (u16(at)) {
            case 0 -> {
                for (int code = 0; code < 256; code++) {
                    take(code, u8(at + 6 + code), unicode);
                }
            }
            case 4 -> segments(at, unicode);
            case 6 -> {
                int first = u16(at + 6);
                for (int i = 0; i < u16(at + 8); i++) {
                    take(first + i, u16(at + 10 + 2 * i), unicode);
                }
            }
            case 12 -> groups(at, unicode);
            default -> {}
        }
    }

    private void segments(int at, boolean unicode) {
        int size = u16(at + 6);
        int left = MOST;
        for (int i = 0; i < size; i += 2) {
            int last = u16(at + 14 + i);
            int first = u16(at + 16 + size + i);
            int delta = u16(at + 16 + 2 * size + i);
            int offsetAt = at + 16 + 3 * size + i;
            int offset = u16(offsetAt);
            for (int code = first; code <= last && left > 0; code++, left--) {
                int glyph = offset == 0 ? code : u16(offsetAt + offset + 2 * (code - first));
                take(code, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xffff, unicode);
            }
        }
    }

    private void groups(int at, boolean unicode) {
        int left = MOST;
        for (int i = 0; i < Math.min(u32(at + 12), MOST); i++) {
            int group = at + 16 + 12 * i;
            int first = u32(group);
            int last = u32(group + 4);
            int glyph = u32(group + 8);
            for (int code = first; first >= 0 && code <= last && left > 0; code++, left--) {
                take(code, glyph + code - first, unicode);
            }
        }
    }

    private void take(int code, int glyph, boolean unicode) {
        if (glyph == 0) {
            return;
        }
        if (!unicode) {
            codes.putIfAbsent(code, glyph);
        } else if (Character.isValidCodePoint(code)) {
            Integer known = letters.putIfAbsent(glyph, code);
            if (known != null && known == ETH && code == D_WITH_STROKE) {
                letters.put(glyph, code);
            }
        }
    }

    private void post(int table) {
        if (u32(table) != 0x20000) {
            return;
        }
        int glyphs = u16(table + 32);
        Map<Integer, String> own = new HashMap<>();
        int at = table + 34 + 2 * glyphs;
        for (int i = 0; at >= 0 && at < font.length && i < MOST; i++) {
            int length = u8(at);
            if (at + 1 + length > font.length) {
                break;
            }
            own.put(STANDARD_NAMES + i, new String(font, at + 1, length, StandardCharsets.ISO_8859_1));
            at += 1 + length;
        }
        for (int glyph = 0; glyph < glyphs; glyph++) {
            int index = u16(table + 34 + 2 * glyph);
            String name = index < STANDARD_NAMES ? standardName(index) : own.get(index);
            if (name != null && !name.equals(".notdef")) {
                names.put(glyph, name);
            }
        }
    }

    /** The first names of a table are those of the Macintosh, in the order of its codes. */
    private static @Nullable String standardName(int index) {
        if (index < FIRST_OF_ASCII) {
            return null;
        }
        int code = index < FIRST_BEYOND_ASCII ? index - FIRST_OF_ASCII + ' ' : index - FIRST_BEYOND_ASCII + 128;
        return code < 256 ? MacRomanEncoding.INSTANCE.getName(code) : null;
    }

    private int u8(int at) {
        return at >= 0 && at < font.length ? font[at] & 0xff : 0;
    }

    private int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    private int u32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }
}
