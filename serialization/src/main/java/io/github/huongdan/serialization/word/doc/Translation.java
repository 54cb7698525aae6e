package io.github.huongdan.serialization.word.doc;

import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.part.Parts;
import java.util.TreeSet;

/** Puts what a file of the old format says into the parts of a .docx. Not thread-safe. */
final class Translation {

    /** About how many characters of markup are written for one of text, in an ordinary document. */
    private static final int MARKUP = 8;

    /** For more of the text no room is taken beforehand. */
    private static final int LONG_TEXT = 100_000;

    private final Streams streams;
    private final byte[] main;
    private final byte[] table;
    private final FileInformation information;
    private final OldFile file;
    private final LookWriter looks;
    private final Lists lists;
    private final WrittenParts out = new WrittenParts();

    Translation(Streams streams, ReadLimits limits) {
        this.streams = streams;
        this.main = streams.main();
        this.table = streams.table();
        this.information = streams.information();
        Pieces pieces = Pieces.of(main, table, information);
        Xml.Budget budget =
                new Xml.Budget(main.length + table.length + streams.data().length, limits.maxUnpackedBytes());
        this.looks = new LookWriter(new Typefaces(table, information));
        this.lists = new Lists(table, information);
        StyleSheet styles = new StyleSheet(table, information);
        this.file = new OldFile(
                pieces.text(),
                pieces.list(),
                Pages.runs(main, table, information),
                Pages.paragraphs(main, table, information),
                new Looks(styles, lists, streams.data(), budget, looks),
                budget,
                limits);
    }

    Parts parts() {
        Xml body = new Xml(file.budget(), MARKUP * Math.min(file.text().length(), LONG_TEXT));
        body.raw("<w:document").raw(WrittenParts.ROOT).raw("<w:body>");
        writeBody(body);
        body.raw("</w:body></w:document>");
        Notes.write(file, table, information, "footnote", FileInformation.FOOTNOTES, TextPart.FOOTNOTES, out);
        Notes.write(file, table, information, "endnote", FileInformation.ENDNOTES, TextPart.ENDNOTES, out);
        writeStyles();
        writeLists();
        writeSettings();
        if (streams.macros()) {
            out.refer("vbaProject");
        }
        out.document(body);
        return out;
    }

    private void writeBody(Xml body) {
        Shapes shapes = new Shapes(table, information);
        Drawings drawings =
                drawings(FileInformation.SHAPES, TextPart.BODY, shapes, FileInformation.BOXES, TextPart.BOXES);
        Drawings inMargins = drawings(
                FileInformation.SHAPES_IN_MARGINS,
                TextPart.MARGINS,
                shapes,
                FileInformation.BOXES_IN_MARGINS,
                TextPart.BOXES_IN_MARGINS);
        MarginTexts margins = new MarginTexts(file, table, information, new References(null, null, inMargins), out);
        Sections sections = new Sections(main, table, information);
        References references = new References(
                new Marks(table, information, FileInformation.FOOTNOTE_MARKS),
                new Marks(table, information, FileInformation.ENDNOTE_MARKS),
                drawings);
        Paragraphs.SectionEnds ends = (letter, xml) -> {
            int section = sections.endedBy(letter);
            if (section >= 0 && section < sections.count() - 1) {
                sections.look(section).write(xml, margins.write(section));
                return true;
            }
            return false;
        };
        new Paragraphs(file, references, ends, body).write(0, information.textLength(TextPart.BODY));
        drawings.writeLeft(body);
        int last = Math.max(0, sections.count() - 1);
        sections.look(last).write(body, margins.write(last));
    }

    private Drawings drawings(int places, TextPart text, Shapes shapes, int boxPlaces, TextPart boxText) {
        return new Drawings(
                Drawings.anchors(table, information, places),
                information.textStart(text),
                shapes,
                new Boxes(table, information, boxPlaces, boxText, file.text()),
                (letters, xml) -> new Paragraphs(file, References.NONE, null, xml)
                        .write(letters.start(), file.unguarded(letters.start(), letters.end())));
    }

    /** Of styles, only the names are needed: how things look is decided already. */
    private void writeStyles() {
        TreeSet<Integer> used = new TreeSet<>();
        file.paragraphs().forEach(stretch -> used.add(stretch.style()));
        Xml xml = new Xml(file.budget());
        xml.raw("<w:styles").raw(WrittenParts.ROOT);
        for (int style : used) {
            xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"").number(style).raw("\"/>");
        }
        out.add("styles", xml.raw("</w:styles>"));
    }

    private void writeLists() {
        Xml xml = new Xml(file.budget());
        xml.raw("<w:numbering").raw(WrittenParts.ROOT);
        lists.write(xml, looks);
        out.add("numbering", xml.raw("</w:numbering>"));
    }

    private void writeSettings() {
        int at = information.start(FileInformation.SETTINGS);
        boolean evenPages = information.length(FileInformation.SETTINGS) > 0 && (table[at] & 1) != 0;
        Xml xml = new Xml(file.budget());
        xml.raw("<w:settings").raw(WrittenParts.ROOT).raw(evenPages ? "<w:evenAndOddHeaders/>" : "");
        out.add("settings", xml.raw("</w:settings>"));
    }
}
