package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.pdf.file.Unpacking;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a font whose encoding is not stated: what its embedded program says; without one, what is usual for its kind. The codes of an
 * embedded font that says nothing may be any letters, so it has none.
 */
final class BuiltInLetters {

    private static final int SYMBOLIC = 4;
    private static final Letters NONE = code -> null;
    private static final COSName PROGRAM = COSName.getPDFName("FontFile");
    private static final COSName TRUE_TYPE_PROGRAM = COSName.getPDFName("FontFile2");
    private static final COSName COMPACT_PROGRAM = COSName.getPDFName("FontFile3");
    private static final Pattern NAMED_CODE = Pattern.compile("\\bdup\\s+(\\d{1,3})\\s*/(\\S{1,100})\\s+put\\b");
    private static final int LONGEST_HEAD = 65_536;

    private BuiltInLetters() {}

    static Letters of(COSDictionary font, @Nullable COSDictionary descriptor, Typeface typeface, Unpacking unpacking) {
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            return NONE;
        }
        COSDictionary described = descriptor == null ? new COSDictionary() : descriptor;
        boolean symbolic = (described.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
        COSStream program = described.getCOSStream(PROGRAM);
        COSStream trueType = described.getCOSStream(TRUE_TYPE_PROGRAM);
        if (typeface.legacy() != null || typeface.ofSigns()) {
            return usual(font, typeface);
        }
        if (program != null) {
            return named(unpacking.bytes(program));
        }
        if (trueType != null) {
            FontProgram read = FontProgram.read(unpacking.bytes(trueType));
            return symbolic ? read::ofCode : either(read::ofCode, of(WinAnsiEncoding.INSTANCE));
        }
        return described.getCOSStream(COMPACT_PROGRAM) != null && symbolic ? NONE : usual(font, typeface);
    }

    /** The letters of a glyph of a font of many letters, whose codes are the numbers of its glyphs. */
    static Letters ofGlyphs(
            COSDictionary font, COSDictionary own, @Nullable COSDictionary descriptor, Unpacking unpacking) {
        COSStream trueType = descriptor == null ? null : descriptor.getCOSStream(TRUE_TYPE_PROGRAM);
        COSName encoding = font.getCOSName(COSName.ENCODING);
        String name = encoding == null ? "" : encoding.getName();
        if (name.contains("-UCS2-") || name.contains("-UTF16-")) {
            return code -> Character.isSurrogate((char) code) ? null : Character.toString((char) code);
        }
        if (trueType == null || !name.startsWith("Identity-")) {
            return NONE;
        }
        FontProgram program = FontProgram.read(unpacking.bytes(trueType));
        COSStream glyphs = own.getCOSStream(COSName.CID_TO_GID_MAP);
        if (glyphs == null) {
            return program::ofGlyph;
        }
        byte[] numbers = unpacking.bytes(glyphs);
        return code -> 2 * code + 1 < numbers.length
                ? program.ofGlyph((numbers[2 * code] & 0xff) << 8 | (numbers[2 * code + 1] & 0xff))
                : null;
    }

    static Letters of(Encoding encoding) {
        return code -> letters(encoding.getName(code));
    }

    static @Nullable String letters(String glyph) {
        return GlyphList.getAdobeGlyphList().toUnicode(glyph);
    }

    private static Letters usual(COSDictionary font, Typeface typeface) {
        String family = typeface.family() == null ? "" : typeface.family();
        if (family.startsWith("Zapf")) {
            return code -> GlyphList.getZapfDingbats().toUnicode(ZapfDingbatsEncoding.INSTANCE.getName(code));
        }
        if (family.equals("Symbol")) {
            return of(SymbolEncoding.INSTANCE);
        }
        boolean windows = COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
                || typeface.legacy() != null
                || typeface.ofSigns();
        return of(windows ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE);
    }

    /** The letters of a font of Type 1, whose head, which is no binary, names its codes. */
    private static Letters named(byte[] program) {
        String head = new String(program, 0, Math.min(program.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        int binary = head.indexOf("eexec");
        int start = head.indexOf("/Encoding");
        if (start < 0 || (binary >= 0 && start > binary)) {
            return NONE;
        }
        String encoding = head.substring(start, binary < 0 ? head.length() : binary);
        if (encoding.substring("/Encoding".length()).strip().startsWith("StandardEncoding")) {
            return of(StandardEncoding.INSTANCE);
        }
        @Nullable String[] letters = new String[256];
        Matcher named = NAMED_CODE.matcher(encoding);
        while (named.find()) {
            int code = Integer.parseInt(named.group(1));
            if (code < letters.length) {
                letters[code] = letters(named.group(2));
            }
        }
        return code -> code < letters.length ? letters[code] : null;
    }

    private static Letters either(Letters first, Letters second) {
        return code -> {
            String letters = first.of(code);
            return letters == null ? second.of(code) : letters;
        };
    }
}
