package io.github.huongdan.serialization.pdf.glyph;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/** The letters of a font whose encoding names them. */
final class NamedLetters implements Letters {

    private static final int CODES = 256;

    private final @Nullable String[] letters = new String[CODES];

    private NamedLetters() {}

    static NamedLetters of(COSDictionary font) {
        COSBase stated = font.getDictionaryObject(COSName.ENCODING);
        COSDictionary differing = stated instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
        COSName name = stated instanceof COSName own ? own : differing.getCOSName(COSName.BASE_ENCODING);
        Encoding known = name == null ? null : Encoding.getInstance(name);
        boolean trueType = COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE));
        Encoding base = known != null ? known : trueType ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE;
        NamedLetters named = new NamedLetters();
        for (int code = 0; code < CODES; code++) {
            named.letters[code] = letters(base.getName(code));
        }
        COSArray differences = differing.getCOSArray(COSName.DIFFERENCES);
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase value = differences.getObject(i);
            if (value instanceof COSNumber number) {
                code = number.intValue();
            } else if (value instanceof COSName glyph) {
                if (code >= 0 && code < CODES) {
                    named.letters[code] = letters(glyph.getName());
                }
                code++;
            }
        }
        return named;
    }

    private static @Nullable String letters(String glyph) {
        return GlyphList.getAdobeGlyphList().toUnicode(glyph);
    }

    @Override
    public @Nullable String of(int code) {
        return code >= 0 && code < CODES ? letters[code] : null;
    }
}
