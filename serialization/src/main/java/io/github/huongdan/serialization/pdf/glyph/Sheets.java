package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.pdf.file.PageTree;
import io.github.huongdan.serialization.pdf.file.PdfFile;
import io.github.huongdan.serialization.pdf.file.Unpacking;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a file one by one. Not thread-safe. */
public final class Sheets {

    private static final double[] LETTER = {0, 0, 612, 792};
    private static final double LARGEST = 20_000;

    private final PdfFile file;
    private final Unpacking unpacking;
    private final Fonts fonts;

    public Sheets(PdfFile file) {
        this.file = file;
        this.unpacking = file.unpacking();
        this.fonts = new Fonts(unpacking);
    }

    /**
     * Reads a page, from 1.
     *
     * @throws MalformedDocumentException if the page is damaged beyond reading, or beyond the limits
     */
    public Sheet read(int number) {
        try {
            return drawn(number);
        } catch (MalformedDocumentException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new MalformedDocumentException("A page of the PDF file is damaged", Place.at("page " + number), e);
        }
    }

    private Sheet drawn(int number) {
        COSDictionary page = file.pages().get(number - 1);
        double[] box = box(page);
        int turns = turns(page);
        double width = box[2] - box[0];
        double height = box[3] - box[1];
        Matrix place = Matrix.moving(-box[0], -box[1])
                .in(
                        switch (turns) {
                            case 1 -> new Matrix(0, -1, 1, 0, 0, width);
                            case 2 -> new Matrix(-1, 0, 0, -1, width, height);
                            case 3 -> new Matrix(0, 1, -1, 0, height, 0);
                            default -> Matrix.SAME;
                        });
        double shownWidth = turns % 2 == 0 ? width : height;
        double shownHeight = turns % 2 == 0 ? height : width;
        Drawing drawing = new Drawing(number, shownWidth, shownHeight);
        Operators operators = new Operators(fonts, unpacking, drawing);
        COSBase resources = PageTree.inherited(page, COSName.RESOURCES);
        operators.run(content(page), resources instanceof COSDictionary own ? own : null, place);
        new Annotations(operators, drawing).draw(page, place);
        return new Sheet(
                number, shownWidth, shownHeight, drawing.glyphs, drawing.rules, drawing.unreadable, drawing.whole());
    }

    private byte[] content(COSDictionary page) {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSStream stream) {
            return unpacking.bytes(stream);
        }
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    all.writeBytes(unpacking.bytes(stream));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }

    private static double[] box(COSDictionary page) {
        double[] media = rectangle(PageTree.inherited(page, COSName.MEDIA_BOX));
        double[] whole = media == null ? LETTER : media;
        double[] crop = rectangle(PageTree.inherited(page, COSName.CROP_BOX));
        return crop == null ? whole : crop;
    }

    /** Left, bottom, right, top; null where it is none that a page may have. */
    static double @Nullable [] rectangle(@Nullable COSBase value) {
        if (!(value instanceof COSArray array) || array.size() < 4) {
            return null;
        }
        double[] corners = new double[4];
        for (int i = 0; i < 4; i++) {
            corners[i] = Matrix.number(array.getObject(i));
        }
        double[] box = {
            Math.min(corners[0], corners[2]), Math.min(corners[1], corners[3]),
            Math.max(corners[0], corners[2]), Math.max(corners[1], corners[3])
        };
        boolean fits =
                box[2] - box[0] > 1 && box[3] - box[1] > 1 && box[2] - box[0] < LARGEST && box[3] - box[1] < LARGEST;
        return fits ? box : null;
    }

    private static int turns(COSDictionary page) {
        COSBase rotated = PageTree.inherited(page, COSName.ROTATE);
        return rotated instanceof COSNumber number ? Math.floorMod(number.intValue() / 90, 4) : 0;
    }
}
