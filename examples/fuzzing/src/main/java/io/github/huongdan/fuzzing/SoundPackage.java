package io.github.huongdan.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file whose paragraphs have styles and automatic numbers, with one part in the place of its own. */
final class SoundPackage {

    static final String DOCUMENT = "word/document.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String STYLES = "word/styles.xml";

    private static final List<String> PARTS =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", DOCUMENT, NUMBERING, STYLES);

    private SoundPackage() {}

    static byte[] with(String part, byte[] content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : PARTS) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals(part) ? content : sound(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] sound(String name) throws IOException {
        String resource =
                name.replace("[Content_Types].xml", "content-types.xml").replace("_rels/.rels", "package.rels");
        try (InputStream part = SoundPackage.class.getResourceAsStream("package/" + resource)) {
            if (part == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return part.readAllBytes();
        }
    }
}
