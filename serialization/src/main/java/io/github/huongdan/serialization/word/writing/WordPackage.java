package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.serialization.word.part.ZipOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of a document into one file. */
final class WordPackage {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATED = "application/vnd.openxmlformats-package.relationships+xml";

    /** A part that another points to. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares parts
    private record Part(String id, String type, String name, byte[] content) {}

    private WordPackage() {}

    /**
     * Makes the file.
     *
     * @param numbering the lists that Word counts
     * @param unplaced what stands in the note at the foot of the last page
     */
    static byte[] of(Sheet sheet, byte[] main, NumberingPart numbering, List<String> unplaced) {
        String margin = MarginPart.isHeader(sheet) ? "header" : "footer";
        boolean onFirst = Boolean.TRUE.equals(sheet.form().numberOnFirstPage());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("rIdStyles", "styles", "styles.xml", StylesPart.of(sheet)));
        parts.add(new Part("rIdSettings", "settings", "settings.xml", settings(!unplaced.isEmpty())));
        parts.add(new Part(MarginPart.id("default"), margin, margin + "1.xml", MarginPart.of(sheet, true)));
        parts.add(new Part(MarginPart.id("first"), margin, margin + "2.xml", MarginPart.of(sheet, onFirst)));
        if (!numbering.isEmpty()) {
            parts.add(new Part("rIdNumbering", "numbering", "numbering.xml", numbering.bytes()));
        }
        if (!unplaced.isEmpty()) {
            parts.add(new Part("rIdNotes", "footnotes", UnplacedNote.PART, UnplacedNote.of(unplaced)));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", types(parts));
        files.put("_rels/.rels", relationships(List.of(new Part("rId1", "officeDocument", "word/document.xml", main))));
        files.put("word/document.xml", main);
        files.put("word/_rels/document.xml.rels", relationships(parts));
        parts.forEach(part -> files.put("word/" + part.name(), part.content()));
        return ZipOutput.of(files);
    }

    private static byte[] types(List<Part> parts) {
        XmlPart xml = XmlPart.of("Types", "xmlns", TYPES);
        xml.empty("Default", "Extension", "rels", "ContentType", RELATED);
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "document.xml", "document.main+xml");
        parts.forEach(part -> override(xml, part.name(), part.type() + "+xml"));
        return xml.bytes();
    }

    private static void override(XmlPart xml, String name, String type) {
        xml.empty("Override", "PartName", "/word/" + name, "ContentType", WORD + type);
    }

    private static byte[] relationships(List<Part> parts) {
        XmlPart xml = XmlPart.of("Relationships", "xmlns", RELATIONSHIPS);
        for (Part part : parts) {
            xml.empty(
                    "Relationship",
                    "Id",
                    part.id(),
                    "Type",
                    XmlPart.RELATED + "/" + part.type(),
                    "Target",
                    part.name());
        }
        return xml.bytes();
    }

    /** Without a mode of compatibility newer programs take the file for one of an old Word. */
    private static byte[] settings(boolean notes) {
        XmlPart xml = XmlPart.word("w:settings");
        xml.empty("w:defaultTabStop", "w:val", "720");
        if (notes) {
            UnplacedNote.settings(xml);
        }
        xml.start("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        xml.end().empty("w:themeFontLang", "w:val", "vi-VN");
        return xml.bytes();
    }
}
