package io.github.huongdan.serialization.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** A PDF file written object by object; the first is the catalog, the second the tree of pages. */
final class RawPdf {

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>";

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    /** A file of one page that shows a content. */
    static RawPdf ofPage(String content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
                        .stream("", content.getBytes(StandardCharsets.ISO_8859_1))
                        .object(FONT);
    }

    /** Lines of text from the top of a page, each 20 points below the one before. */
    static String lines(String... lines) {
        StringBuilder content = new StringBuilder("BT /F 13 Tf 85 760 Td ");
        for (String line : lines) {
            content.append('(').append(line).append(") Tj 0 -20 Td ");
        }
        return content.append("ET").toString();
    }

    RawPdf object(String body) {
        return object(body.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawPdf replace(int number, String body) {
        objects.set(number - 1, body.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    private RawPdf object(byte[] body) {
        objects.add(body);
        return this;
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    RawPdf stream(String entries, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("<<" + entries + "/Length " + content.length + ">>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(content);
        body.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        return object(body.toByteArray());
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.size());
            write(file, (i + 1) + " 0 obj\n");
            file.writeBytes(objects.get(i));
            write(file, "\nendobj\n");
        }
        int references = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int place : places) {
            write(file, String.format(Locale.ROOT, "%010d 00000 n \n", place));
        }
        write(
                file,
                "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + references
                        + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** So many blanks, packed. */
    static byte[] packedBlanks(long count) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 16];
        Arrays.fill(blanks, (byte) ' ');
        byte[] out = new byte[1 << 16];
        for (long done = 0; done < count; done += blanks.length) {
            deflater.setInput(blanks);
            while (!deflater.needsInput()) {
                packed.write(out, 0, deflater.deflate(out));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
