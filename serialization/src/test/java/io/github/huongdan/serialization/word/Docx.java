package io.github.huongdan.serialization.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file, made of the XML of its parts. */
final class Docx {

    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder overrides = new StringBuilder();
    private String mainType = MAIN;

    private Docx() {}

    /** Begins a file with what stands in the body. */
    static Docx body(String... content) {
        return new Docx()
                .with(
                        "word/document.xml",
                        "<w:document" + NAMESPACES + "><w:body>" + String.join("", content) + "</w:body></w:document>");
    }

    /** Makes a paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** Makes a paragraph with properties. */
    static String p(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /** Makes a run. */
    static String r(String text) {
        return "<w:r>" + t(text) + "</w:r>";
    }

    /** Makes a run with properties. */
    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(text) + "</w:r>";
    }

    static String t(String text) {
        return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
    }

    /** Makes a table without borders, row by row, each a list of cells. */
    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String content) {
        return "<w:tc><w:tcPr/>" + content + "</w:tc>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    Docx styles(String content) {
        return related("styles", "<w:styles" + NAMESPACES + ">" + content + "</w:styles>");
    }

    Docx numbering(String content) {
        return related("numbering", "<w:numbering" + NAMESPACES + ">" + content + "</w:numbering>");
    }

    Docx settings(String content) {
        return related("settings", "<w:settings" + NAMESPACES + ">" + content + "</w:settings>");
    }

    Docx theme(String content) {
        return related("theme", "<a:theme" + NAMESPACES + ">" + content + "</a:theme>");
    }

    Docx notes(String type, String content) {
        return related(type, "<w:" + type + NAMESPACES + ">" + content + "</w:" + type + ">");
    }

    /** Adds a header whose relationship has an id. */
    Docx header(String id, String content) {
        return margin("header", "hdr", id, content);
    }

    /** Adds a footer whose relationship has an id. */
    Docx footer(String id, String content) {
        return margin("footer", "ftr", id, content);
    }

    private Docx margin(String type, String root, String id, String content) {
        relate(id, TYPES + type, id + ".xml", false);
        return with("word/" + id + ".xml", "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
    }

    private Docx related(String type, String xml) {
        relate("rId" + type, TYPES + type, type + ".xml", false);
        return with("word/" + type + ".xml", xml);
    }

    /** Lets the body point to something. */
    Docx relate(String id, String type, String target, boolean external) {
        relationships
                .append("<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"")
                .append(external ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    Docx mainType(String type) {
        mainType = type;
        return this;
    }

    Docx override(String part, String type) {
        overrides.append("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
        return this;
    }

    Docx with(String name, String xml) {
        return with(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    Docx with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Returns all parts by name, those that every file has among them. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>"
                                + overrides
                                + "</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + TYPES
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
        all.putAll(parts);
        return all;
    }

    static byte[] relationships(String content) {
        return ("<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + content + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return zip(parts());
    }

    /** Returns the file without packing, so that it is no bomb however often it repeats itself. */
    byte[] unpackedBytes() {
        return zip(parts(), Deflater.NO_COMPRESSION);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return zip(entries, Deflater.DEFAULT_COMPRESSION);
    }

    private static byte[] zip(Map<String, byte[]> entries, int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
