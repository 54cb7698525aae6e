package io.github.huongdan.fuzzing;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Any bytes as a Word file, and any bytes as the parts of one, with lines of two percent signs between them: refused, or read with a line for each
 * paragraph and every stretch of style inside one.
 */
public final class WordTarget {

    private static final List<String> PARTS =
            List.of("document", "styles", "numbering", "settings", "theme", "footnotes", "header");

    private static final byte[] BETWEEN = "\n%%\n".getBytes(StandardCharsets.US_ASCII);
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private WordTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] file = asFile(input);
        Held.inProportion(file, () -> run(file));
    }

    /** Returns a zip as it is, and anything else as the parts of one. */
    static byte[] asFile(byte[] input) {
        boolean zip = input.length > 1 && input[0] == 'P' && input[1] == 'K';
        return zip ? input : file(input);
    }

    private static void run(byte[] file) {
        ReadDocument word = Held.orRefused(() -> GuidanceWord.standard().read(file));
        if (word != null) {
            hold(word);
        }
    }

    /** Holds what is true of every Word file that is read. */
    static void hold(ReadDocument word) {
        SourceText source = Objects.requireNonNull(word.source(), "source");
        Layout layout = Objects.requireNonNull(word.layout(), "layout");
        everyParagraphIsALine(source, layout);
        everyStretchLiesInAParagraph(layout);
        for (LaidTable table : layout.tables()) {
            Held.check(table.span().end() <= source.text().length(), "a table ends beyond the text");
        }
        Held.comesBackFromJson(word.document());
    }

    private static void everyParagraphIsALine(SourceText source, Layout layout) {
        List<LaidParagraph> paragraphs = layout.paragraphs();
        Held.same(source.lineCount(), paragraphs.size() + 1, "the number of lines");
        for (int i = 0; i < paragraphs.size(); i++) {
            LaidParagraph paragraph = paragraphs.get(i);
            Held.same(paragraph.span(), source.line(i + 1), "the span of paragraph " + i);
            Held.check(paragraph.labelEnd() <= paragraph.span().length(), "a label is longer than its paragraph");
        }
    }

    private static void everyStretchLiesInAParagraph(Layout layout) {
        int end = 0;
        for (StyledText stretch : layout.styles()) {
            Span span = stretch.span();
            Held.check(span.start() >= end && span.length() > 0, "stretches overlap or are empty");
            end = span.end();
            Span paragraph = layout.paragraphAt(span.start()).orElseThrow().span();
            Held.check(span.end() <= paragraph.end(), "a stretch leaves its paragraph");
        }
    }

    private static byte[] file(byte[] input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    ("<Types xmlns=\"t\"><Default Extension=\"xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
            put(zip, "_rels/.rels", "<R>" + relationship("officeDocument", "document") + "</R>");
            StringBuilder related = new StringBuilder("<R>");
            int start = 0;
            for (String part : PARTS) {
                int end = end(input, start);
                if (start < input.length) {
                    put(zip, part + ".xml", input, start, end);
                    related.append(relationship(part, part));
                }
                start = end + BETWEEN.length;
            }
            put(zip, "_rels/document.xml.rels", related.append("</R>").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relationship(String type, String part) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + TYPES + type + "\" Target=\"/" + part + ".xml\"/>";
    }

    private static int end(byte[] input, int start) {
        for (int i = start; i + BETWEEN.length <= input.length; i++) {
            if (Arrays.equals(input, i, i + BETWEEN.length, BETWEEN, 0, BETWEEN.length)) {
                return i;
            }
        }
        return input.length;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        put(zip, name, bytes, 0, bytes.length);
    }

    /** Stores without packing: the fuzzer is to see the XML. */
    private static void put(ZipOutputStream zip, String name, byte[] bytes, int start, int end) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(bytes, start, end - start);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(end - start);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes, start, end - start);
        zip.closeEntry();
    }
}
