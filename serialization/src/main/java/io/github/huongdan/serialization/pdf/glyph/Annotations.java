package io.github.huongdan.serialization.pdf.glyph;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What lies on a page beside its own content: filled fields are of the text, seals and notes are stamps. */
final class Annotations {

    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;
    private static final int MOST = 1000;
    private static final Set<String> SHOWN = Set.of("Widget", "FreeText", "Stamp");

    private final Operators operators;
    private final Drawing drawing;

    Annotations(Operators operators, Drawing drawing) {
        this.operators = operators;
        this.drawing = drawing;
    }

    void draw(COSDictionary page, Matrix place) {
        COSArray all = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(all.size(), MOST); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation) {
                draw(annotation, place, page.getCOSDictionary(COSName.RESOURCES));
            }
        }
        drawing.kind = Glyph.Kind.TEXT;
    }

    private void draw(COSDictionary annotation, Matrix place, @Nullable COSDictionary resources) {
        String type = annotation.getNameAsString(COSName.SUBTYPE, "");
        int flags = annotation.getInt(COSName.F, 0);
        COSStream look = look(annotation);
        double[] at = PageSpace.rectangle(annotation.getDictionaryObject(COSName.RECT));
        if (!SHOWN.contains(type) || (flags & (HIDDEN | NO_VIEW)) != 0 || look == null || at == null) {
            return;
        }
        boolean field = type.equals("Widget") && !COSName.SIG.equals(fieldType(annotation));
        drawing.kind = field ? Glyph.Kind.TEXT : Glyph.Kind.STAMP;
        double[] box = PageSpace.rectangle(look.getDictionaryObject(COSName.BBOX));
        operators.form(
                look, resources, box == null ? place : fitted(look, box, at).in(place));
    }

    /** Lays the box of a look, where its own matrix puts it, onto its rectangle of the page. */
    private static Matrix fitted(COSStream look, double[] box, double[] at) {
        Matrix own = Matrix.of(look.getCOSArray(COSName.MATRIX));
        double x1 = own.x(box[0], box[1]);
        double y1 = own.y(box[0], box[1]);
        double x2 = own.x(box[2], box[3]);
        double y2 = own.y(box[2], box[3]);
        double width = Math.abs(x2 - x1);
        double height = Math.abs(y2 - y1);
        double a = width < 1 ? 1 : (at[2] - at[0]) / width;
        double d = height < 1 ? 1 : (at[3] - at[1]) / height;
        return new Matrix(a, 0, 0, d, at[0] - Math.min(x1, x2) * a, at[1] - Math.min(y1, y2) * d);
    }

    private static @Nullable COSName fieldType(COSDictionary annotation) {
        COSName own = annotation.getCOSName(COSName.FT);
        COSDictionary parent = annotation.getCOSDictionary(COSName.PARENT);
        return own != null || parent == null ? own : parent.getCOSName(COSName.FT);
    }

    private static @Nullable COSStream look(COSDictionary annotation) {
        COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return stream;
        }
        COSName state = annotation.getCOSName(COSName.AS);
        COSBase chosen =
                normal instanceof COSDictionary states && state != null ? states.getDictionaryObject(state) : null;
        return chosen instanceof COSStream stream ? stream : null;
    }
}
