package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.serialization.word.part.ZipOutput;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the parts of a document into one file. */
final class WordPackage {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATED = "application/vnd.openxmlformats-package.relationships+xml";

    private WordPackage() {}

    static byte[] of(Sheet sheet, byte[] main) {
        String margin = MarginPart.isHeader(sheet) ? "header" : "footer";
        String numbered = MarginPart.name(sheet, "default");
        String first = MarginPart.name(sheet, "first");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(margin, numbered, first));
        parts.put("_rels/.rels", relationships("rId1", "officeDocument", "word/document.xml"));
        parts.put("word/document.xml", main);
        parts.put(
                "word/_rels/document.xml.rels",
                relationships(
                        "rIdStyles",
                        "styles",
                        "styles.xml",
                        "rIdSettings",
                        "settings",
                        "settings.xml",
                        MarginPart.id("default"),
                        margin,
                        numbered,
                        MarginPart.id("first"),
                        margin,
                        first));
        parts.put("word/styles.xml", StylesPart.of(sheet));
        parts.put("word/settings.xml", settings());
        parts.put("word/" + numbered, MarginPart.of(sheet, true));
        parts.put(
                "word/" + first,
                MarginPart.of(sheet, Boolean.TRUE.equals(sheet.form().numberOnFirstPage())));
        return ZipOutput.of(parts);
    }

    private static byte[] types(String margin, String... marginParts) {
        XmlPart xml = XmlPart.of("Types", "xmlns", TYPES);
        xml.empty("Default", "Extension", "rels", "ContentType", RELATED);
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "document.xml", "document.main+xml");
        override(xml, "styles.xml", "styles+xml");
        override(xml, "settings.xml", "settings+xml");
        for (String part : marginParts) {
            override(xml, part, margin + "+xml");
        }
        return xml.bytes();
    }

    private static void override(XmlPart xml, String part, String type) {
        xml.empty("Override", "PartName", "/word/" + part, "ContentType", WORD + type);
    }

    /** Takes for each its id, its type and its target. */
    private static byte[] relationships(String... all) {
        XmlPart xml = XmlPart.of("Relationships", "xmlns", RELATIONSHIPS);
        for (int i = 0; i < all.length; i += 3) {
            xml.empty("Relationship", "Id", all[i], "Type", XmlPart.RELATED + "/" + all[i + 1], "Target", all[i + 2]);
        }
        return xml.bytes();
    }

    /** Without a mode of compatibility newer programs take the file for one of an old Word. */
    private static byte[] settings() {
        XmlPart xml = XmlPart.word("w:settings");
        xml.empty("w:defaultTabStop", "w:val", "720").start("w:compat");
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
