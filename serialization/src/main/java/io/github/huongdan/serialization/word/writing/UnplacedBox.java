package io.github.huongdan.serialization.word.writing;

import java.util.List;

/** Writes what a reader could not place: into a box below the signature, so that nobody takes it for a part of the text, and an office takes it away at once. */
final class UnplacedBox {

    private static final int LINE = 20;

    private UnplacedBox() {}

    static void write(List<String> texts, Sheet sheet, Paragraphs out) {
        if (texts.isEmpty()) {
            return;
        }
        int width = sheet.textWidth() / Sheet.twips(1) - 1;
        XmlPart xml = out.start(ParagraphStyle.BOX).end().start("w:r").start("w:pict");
        xml.start("v:rect", "id", "Unplaced", "style", "width:" + width + "pt;height:" + LINE * texts.size() + "pt");
        xml.start("v:textbox", "style", "mso-fit-shape-to-text:t").start("w:txbxContent");
        texts.forEach(text -> out.line(ParagraphStyle.UNPLACED, text));
        xml.end().end().end().end().end().end();
    }
}
