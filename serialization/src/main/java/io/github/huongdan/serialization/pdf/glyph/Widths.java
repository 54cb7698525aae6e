package io.github.huongdan.serialization.pdf.glyph;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** How wide the letters of a font are, in thousandths of its size. */
final class Widths {

    private static final double USUAL = 500;
    private static final int MOST_CODES = 65_536;

    private final Map<Integer, Double> byCode = new HashMap<>();
    private final double otherwise;

    private Widths(double otherwise) {
        this.otherwise = otherwise;
    }

    double of(int code) {
        return byCode.getOrDefault(code, otherwise);
    }

    static Widths simple(COSDictionary font, @Nullable COSDictionary descriptor) {
        COSArray listed = font.getCOSArray(COSName.WIDTHS);
        double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
        Widths widths = new Widths(listed == null && missing == 0 ? USUAL : missing);
        if (listed != null) {
            widths.run(font.getInt(COSName.FIRST_CHAR, 0), listed);
        }
        return widths;
    }

    /** The widths of a font of many letters: {@code 3 [500 600] 10 20 700}. */
    static Widths composite(COSDictionary font) {
        Widths widths = new Widths(font.getFloat(COSName.DW, 1000));
        COSArray listed = font.getCOSArray(COSName.W);
        int at = 0;
        while (listed != null && at + 1 < listed.size()) {
            int first = (int) Matrix.number(listed.getObject(at));
            COSBase second = listed.getObject(at + 1);
            if (second instanceof COSArray run) {
                widths.run(first, run);
                at += 2;
            } else {
                double width = Matrix.number(at + 2 < listed.size() ? listed.getObject(at + 2) : null);
                int last = (int) Math.min(Matrix.number(second), MOST_CODES);
                for (int code = Math.max(first, 0); code <= last && widths.byCode.size() < MOST_CODES; code++) {
                    widths.byCode.put(code, width);
                }
                at += 3;
            }
        }
        return widths;
    }

    private void run(int first, COSArray listed) {
        for (int i = 0; i < Math.min(listed.size(), MOST_CODES); i++) {
            if (listed.getObject(i) instanceof COSNumber width) {
                byCode.put(first + i, (double) width.floatValue());
            }
        }
    }
}
