package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.layout.Alignment;
import java.util.Locale;

/** Writes what stands above the text of each page, or below it: the number of the page, or on the first page nothing. */
final class MarginPart {

    private MarginPart() {}

    static boolean isHeader(Sheet sheet) {
        return !Boolean.FALSE.equals(sheet.form().numberInHeader());
    }

    /** Returns the id of the relationship to the part for a type of pages. */
    static String id(String type) {
        return "rId" + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    static byte[] of(Sheet sheet, boolean numbered) {
        Paragraphs out = new Paragraphs(XmlPart.word(isHeader(sheet) ? "w:hdr" : "w:ftr"));
        Alignment alignment = sheet.form().numberAlignment();
        XmlPart xml = out.start(ParagraphStyle.PAGE_NUMBER);
        if (alignment == Alignment.LEFT || alignment == Alignment.RIGHT) {
            xml.empty("w:jc", "w:val", alignment.name().toLowerCase(Locale.ROOT));
        }
        xml.end();
        if (numbered) {
            field(xml);
        }
        return xml.bytes();
    }

    private static void field(XmlPart xml) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "begin").end();
        xml.start("w:r")
                .start("w:instrText", "xml:space", "preserve")
                .text(" PAGE ")
                .end()
                .end();
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
        xml.start("w:r").start("w:t").text("2").end().end();
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
    }
}
