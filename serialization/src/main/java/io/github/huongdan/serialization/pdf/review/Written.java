package io.github.huongdan.serialization.pdf.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Objects as a PDF file has them; what stands by reference stays a reference. Not thread-safe. */
final class Written {

    private static final int DEEPEST = 64;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    Written add(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Written add(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** Adds a text for people. */
    Written text(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(Character.forDigit(b >> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
        return add(hex.append('>').toString());
    }

    /** Adds lengths in points, between blanks. */
    Written numbers(double... values) {
        for (double value : values) {
            add(number(value)).add(" ");
        }
        return this;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    Written value(@Nullable COSBase value) {
        try {
            write(value, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void write(@Nullable COSBase value, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw NotedCopy.unsafe();
        }
        if (value == null || value instanceof COSNull) {
            add("null");
        } else if (value instanceof COSObject reference) {
            reference(reference);
        } else if (value instanceof COSName name) {
            name.writePDF(out);
        } else if (value instanceof COSString string) {
            add("<" + string.toHexString() + ">");
        } else if (value instanceof COSInteger number) {
            add(Long.toString(number.longValue()));
        } else if (value instanceof COSFloat number) {
            number.writePDF(out);
        } else if (value instanceof COSBoolean bool) {
            bool.writePDF(out);
        } else if (value instanceof COSArray array) {
            add("[");
            for (int i = 0; i < array.size(); i++) {
                write(array.get(i), depth + 1);
                add(" ");
            }
            add("]");
        } else if (value.getClass() == COSDictionary.class) {
            add("<<");
            for (Map.Entry<COSName, COSBase> entry : ((COSDictionary) value).entrySet()) {
                entry.getKey().writePDF(out);
                add(" ");
                write(entry.getValue(), depth + 1);
                add("\n");
            }
            add(">>");
        } else {
            throw NotedCopy.unsafe();
        }
    }

    private void reference(COSObject reference) {
        if (reference.getKey() == null) {
            throw NotedCopy.unsafe();
        }
        add(reference.getKey().getNumber() + " " + reference.getKey().getGeneration() + " R");
    }
}
