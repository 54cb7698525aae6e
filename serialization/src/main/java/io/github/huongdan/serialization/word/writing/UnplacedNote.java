package io.github.huongdan.serialization.word.writing;

import java.util.List;

/**
 * Writes what a reader could not place: into a note at the foot of the page, so that nobody takes it for a part of the text, and an office takes it away at once. Its
 * number in the text stands in a line that is hardly seen.
 */
final class UnplacedNote {

    /** The name of the part that holds it. */
    static final String PART = "footnotes.xml";

    private static final String ID = "1";
    private static final int LONGEST_MARK = 40;

    private UnplacedNote() {}

    /** Refers to the note; does nothing where there is none. */
    static void refer(List<String> texts, Paragraphs out) {
        if (!texts.isEmpty()) {
            XmlPart xml = out.start(ParagraphStyle.GAP).end();
            raised(xml).empty("w:footnoteReference", "w:id", ID).end().end();
        }
    }

    static byte[] of(List<String> texts) {
        Paragraphs out = new Paragraphs(XmlPart.word("w:footnotes"));
        separator(out.xml(), "-1", "separator");
        separator(out.xml(), "0", "continuationSeparator");
        out.xml().start("w:footnote", "w:id", ID);
        for (int i = 0; i < texts.size(); i++) {
            out.start(style(texts.get(i))).end();
            if (i == 0) {
                raised(out.xml()).empty("w:footnoteRef").end();
                out.words(" ");
            }
            out.words(texts.get(i));
            out.xml().end();
        }
        return out.xml().bytes();
    }

    private static ParagraphStyle style(String text) {
        boolean draft = text.length() <= LONGEST_MARK && MarkStyle.of(text) == ParagraphStyle.DRAFT;
        return draft ? ParagraphStyle.DRAFT : ParagraphStyle.UNPLACED;
    }

    private static XmlPart raised(XmlPart xml) {
        return xml.start("w:r")
                .start("w:rPr")
                .empty("w:vertAlign", "w:val", "superscript")
                .end();
    }

    /** Tells Word of the lines above notes. */
    static void settings(XmlPart xml) {
        xml.start("w:footnotePr");
        xml.empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0").end();
    }

    private static void separator(XmlPart xml, String id, String kind) {
        xml.start("w:footnote", "w:type", kind, "w:id", id).start("w:p").start("w:r");
        xml.empty("w:" + kind).end().end().end();
    }
}
