package io.github.huongdan.serialization.pdf.glyph;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/** The letters of a font of one byte for a letter: those that its encoding names, else those that it was built with. */
final class NamedLetters implements Letters {

    private static final int CODES = 256;

    private final Map<Integer, String> differing = new HashMap<>();
    private final Letters base;

    private NamedLetters(Letters base) {
        this.base = base;
    }

    static NamedLetters of(COSDictionary font, Letters builtIn) {
        COSBase stated = font.getDictionaryObject(COSName.ENCODING);
        COSDictionary dictionary = stated instanceof COSDictionary own ? own : new COSDictionary();
        COSName name = stated instanceof COSName own ? own : dictionary.getCOSName(COSName.BASE_ENCODING);
        Encoding known = name == null ? null : Encoding.getInstance(name);
        NamedLetters named = new NamedLetters(known == null ? builtIn : BuiltInLetters.of(known));
        COSArray differences = dictionary.getCOSArray(COSName.DIFFERENCES);
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase value = differences.getObject(i);
            if (value instanceof COSNumber number) {
                code = number.intValue();
            } else if (value instanceof COSName glyph) {
                if (code >= 0 && code < CODES) {
                    named.differing.put(code, glyph.getName());
                }
                code++;
            }
        }
        return named;
    }

    @Override
    public @Nullable String of(int code) {
        String name = differing.get(code);
        return name == null ? base.of(code) : BuiltInLetters.letters(name);
    }
}
