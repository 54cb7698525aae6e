package io.github.huongdan.serialization.pdf.glyph;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a space of coordinates lies in another: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}.
 *
 * <p>Immutable and thread-safe.
 */
record Matrix(double a, double b, double c, double d, double e, double f) {

    static final Matrix SAME = new Matrix(1, 0, 0, 1, 0, 0);

    static Matrix moving(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y);
    }

    /** The matrix that six operands make; the same place where there are fewer. */
    static Matrix of(List<Object> operands) {
        int from = operands.size() - 6;
        return from < 0
                ? SAME
                : new Matrix(
                        number(operands.get(from)),
                        number(operands.get(from + 1)),
                        number(operands.get(from + 2)),
                        number(operands.get(from + 3)),
                        number(operands.get(from + 4)),
                        number(operands.get(from + 5)));
    }

    static Matrix of(@Nullable COSArray array) {
        if (array == null || array.size() < 6) {
            return SAME;
        }
        return of(List.of(
                zero(array.getObject(0)),
                zero(array.getObject(1)),
                zero(array.getObject(2)),
                zero(array.getObject(3)),
                zero(array.getObject(4)),
                zero(array.getObject(5))));
    }

    private static Object zero(@Nullable Object value) {
        return value == null ? "" : value;
    }

    static double number(@Nullable Object value) {
        return value instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** This one within another. */
    Matrix in(Matrix o) {
        return new Matrix(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** How long a unit upwards is. */
    double height() {
        return Math.hypot(c, d);
    }

    /** Whether what lies flat here lies flat there, too, and goes to the right. */
    boolean upright() {
        return a > 0 && Math.abs(b) < a * 0.02 && d > 0;
    }
}
