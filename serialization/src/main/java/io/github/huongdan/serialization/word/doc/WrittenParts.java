package io.github.huongdan.serialization.word.doc;

import io.github.huongdan.serialization.word.part.Parts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a .docx while they are written. Not thread-safe. */
final class WrittenParts implements Parts {

    static final String ROOT = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\">";

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String FOLDER = "word/";

    private final Map<String, byte[]> parts = new HashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private int count;

    WrittenParts() {
        put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/msword\"/></Types>");
        put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"a\" Type=\"" + TYPES + "officeDocument\" Target=\"word/document.xml\"/>"));
    }

    private static String relationships(CharSequence inside) {
        return "<Relationships>" + inside + "</Relationships>";
    }

    private void put(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the part that holds the body. */
    void document(Xml xml) {
        parts.put(FOLDER + "document.xml", xml.bytes());
        put(FOLDER + "_rels/document.xml.rels", relationships(relationships));
    }

    /** Puts a part of a kind that the body refers to; returns the id of the reference. */
    String add(String kind, Xml xml) {
        String id = refer(kind);
        parts.put(FOLDER + id + ".xml", xml.bytes());
        return id;
    }

    /** Refers to a part that is not read; returns the id of the reference. */
    String refer(String kind) {
        String id = kind + ++count;
        relationships
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(TYPES);
        relationships.append(kind).append("\" Target=\"").append(id).append(".xml\"/>");
        return id;
    }

    @Override
    public boolean has(String name) {
        return parts.containsKey(name);
    }

    @Override
    public @Nullable InputStream open(String name) {
        byte[] part = parts.get(name);
        return part == null ? null : new ByteArrayInputStream(part);
    }
}
