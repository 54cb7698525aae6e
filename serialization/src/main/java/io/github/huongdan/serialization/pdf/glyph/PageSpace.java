package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.pdf.file.PageTree;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Which part of its own space a page shows, and how it is turned. Immutable and thread-safe. */
public final class PageSpace {

    private static final double[] LETTER = {0, 0, 612, 792};
    private static final double LARGEST = 20_000;

    private final double[] box;
    private final int turns;

    private PageSpace(double[] box, int turns) {
        this.box = box;
        this.turns = turns;
    }

    public static PageSpace of(COSDictionary page) {
        return new PageSpace(box(page), turns(page));
    }

    private double ownWidth() {
        return box[2] - box[0];
    }

    private double ownHeight() {
        return box[3] - box[1];
    }

    /** How wide the paper is as it lies, in points. */
    double width() {
        return turns % 2 == 0 ? ownWidth() : ownHeight();
    }

    /** How high the paper is as it lies, in points. */
    double height() {
        return turns % 2 == 0 ? ownHeight() : ownWidth();
    }

    /** Where the page's own space lies in what is shown, measured from the lower left corner. */
    Matrix place() {
        return Matrix.moving(-box[0], -box[1])
                .in(
                        switch (turns) {
                            case 1 -> new Matrix(0, -1, 1, 0, 0, ownWidth());
                            case 2 -> new Matrix(-1, 0, 0, -1, ownWidth(), ownHeight());
                            case 3 -> new Matrix(0, 1, -1, 0, ownHeight(), 0);
                            default -> Matrix.SAME;
                        });
    }

    /**
     * Finds a place of the page's own space.
     *
     * @param x from the left edge of what is shown
     * @param y from the upper edge of what is shown
     * @return how far right and how far up it is
     */
    public double[] own(double x, double y) {
        double up = height() - y;
        return switch (turns) {
            case 1 -> new double[] {box[0] + ownWidth() - up, box[1] + x};
            case 2 -> new double[] {box[0] + ownWidth() - x, box[1] + ownHeight() - up};
            case 3 -> new double[] {box[0] + up, box[1] + ownHeight() - x};
            default -> new double[] {box[0] + x, box[1] + up};
        };
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
