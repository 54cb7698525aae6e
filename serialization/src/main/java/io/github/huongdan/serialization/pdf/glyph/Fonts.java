package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.pdf.file.Unpacking;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, each read once. Not thread-safe. */
public final class Fonts {

    private static final double THOUSANDTH = 0.001;
    private static final Typeface UNKNOWN = new Typeface(null, false, false, null);

    private final Unpacking unpacking;
    private final IdentityHashMap<COSDictionary, PageFont> read = new IdentityHashMap<>();

    public Fonts(Unpacking unpacking) {
        this.unpacking = unpacking;
    }

    PageFont font(@Nullable COSDictionary font) {
        return font == null
                ? new PageFont(
                        UNKNOWN,
                        1,
                        BuiltInLetters.of(StandardEncoding.INSTANCE),
                        Widths.simple(new COSDictionary(), null),
                        THOUSANDTH)
                : read.computeIfAbsent(font, this::read);
    }

    private PageFont read(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean composite = descendants != null && COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        COSBase descendant = composite && descendants.size() > 0 ? descendants.getObject(0) : null;
        COSDictionary own = descendant instanceof COSDictionary one ? one : font;
        COSDictionary descriptor = own.getCOSDictionary(COSName.FONT_DESC);
        Typeface typeface = Typeface.of(font, descriptor);
        double unit = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
                ? Math.abs(Matrix.of(font.getCOSArray(COSName.FONT_MATRIX)).a())
                : THOUSANDTH;
        return new PageFont(
                typeface,
                composite ? 2 : 1,
                new KnownLetters(
                        toUnicode(font),
                        () -> composite
                                ? BuiltInLetters.ofGlyphs(font, own, descriptor, unpacking)
                                : NamedLetters.of(font, BuiltInLetters.of(font, descriptor, typeface, unpacking)),
                        typeface),
                composite ? Widths.composite(own) : Widths.simple(font, descriptor),
                unit);
    }

    private @Nullable Letters toUnicode(COSDictionary font) {
        COSBase table = font.getDictionaryObject(COSName.TO_UNICODE);
        if (table instanceof COSStream stream) {
            ToUnicode letters = ToUnicode.read(unpacking.bytes(stream));
            return letters.isEmpty() ? null : letters;
        }
        return null;
    }
}
