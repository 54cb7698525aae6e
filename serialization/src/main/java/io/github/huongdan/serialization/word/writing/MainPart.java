package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.RuleForm;
import io.github.huongdan.serialization.wording.FormWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the main part of a document: all of its text, section by section. Not thread-safe. */
final class MainPart {

    private final GuidanceDocument document;
    private final FormWords words;
    private final Sheet sheet;
    private final SectionWriter sections;
    private final NumberingPart numbering;
    private final Paragraphs out = new Paragraphs(XmlPart.word("w:document").start("w:body"));

    private MainPart(GuidanceDocument document, FormWords words, Sheet sheet, NumberingPart numbering) {
        this.document = document;
        this.words = words;
        this.sheet = sheet;
        this.numbering = numbering;
        this.sections = new SectionWriter(sheet, out.xml());
    }

    /**
     * Writes the part.
     *
     * @param numbering takes the lists that Word counts in it
     */
    static byte[] of(GuidanceDocument document, FormWords words, LetterheadColumns columns, NumberingPart numbering) {
        MainPart part = new MainPart(document, words, columns.sheet(), numbering);
        LetterheadWriter.write(document.header(), words, columns, part.out);
        // A body that ends with a table is none that Word takes.
        part.out.line(ParagraphStyle.GAP, "");
        part.title();
        part.pieces(BodyPieces.of(document, words), true);
        part.sections.turn(part.out, false);
        FootWriter.write(document.signatories(), words, part.sheet, part.out);
        UnplacedNote.refer(words.unclassified(), part.out);
        part.appendices();
        return part.out.xml().bytes();
    }

    private void title() {
        line(ParagraphStyle.TYPE_NAME, document.typeName());
        if (!words.isLetter()) {
            line(ParagraphStyle.SUBJECT, words.subject());
            List<String> marks = words.marksBelowSubject();
            marks.forEach(mark -> out.line(ParagraphStyle.SUBJECT_MARK, mark));
            if (marks.isEmpty() && words.subject() != null) {
                ruleBelowSubject();
            }
        } else {
            words.marksBelowSubject().forEach(mark -> out.line(ParagraphStyle.SUBJECT_MARK, mark));
        }
    }

    /** Hyphens that the document does not have are drawn as a line of dashes: no letter is added to it. */
    private void ruleBelowSubject() {
        RuleForm rule = sheet.form().rule(FormPart.SUBJECT);
        String signs = rule == null ? null : rule.signs();
        if (signs == null) {
            Rules.draw(
                    out,
                    sheet.textWidth(),
                    sheet.ruleLength(FormPart.SUBJECT, words.subject(), sheet.textWidth()),
                    "single");
        } else {
            Rules.draw(out, sheet.textWidth(), sheet.width(FormPart.SUBJECT, signs), "dashSmallGap");
        }
    }

    private void pieces(List<Piece> pieces, boolean ofBody) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (ofBody) {
                sections.turn(out, isWide(piece));
            }
            if (piece instanceof Piece.Grid grid) {
                ContentTable.write(grid.table(), sheet, sections.textWidth(), out);
            } else if (piece instanceof Piece.Line line) {
                line(line, ofBody && i == pieces.size() - 1);
            }
        }
    }

    private boolean isWide(Piece piece) {
        return piece instanceof Piece.Grid grid && ContentTable.isWide(grid.table(), sheet);
    }

    /** The last line of the text stays with the signature. */
    private void line(Piece.Line line, boolean kept) {
        XmlPart xml = out.start(line.style());
        if (kept) {
            xml.empty("w:keepNext");
        }
        CountedLabels labels = line.labels();
        if (labels != null) {
            int id = numbering.id(labels, sheet.firstLine(line.style().part()));
            xml.start("w:numPr").empty("w:ilvl", "w:val", "0");
            xml.empty("w:numId", "w:val", String.valueOf(id)).end();
        }
        xml.end();
        if (!line.lead().isEmpty()) {
            out.words(line.lead(), StylesPart.ADDRESSEES_LABEL);
        }
        out.words(line.text());
        xml.end();
    }

    private void appendices() {
        List<Appendix> appendices = document.appendices();
        for (int i = 0; i < appendices.size(); i++) {
            Appendix appendix = appendices.get(i);
            List<Piece> pieces = BodyPieces.of(appendix.blocks());
            sections.endBefore(out, pieces.stream().anyMatch(this::isWide));
            line(ParagraphStyle.APPENDIX_LABEL, appendix.label());
            line(ParagraphStyle.APPENDIX_TITLE, appendix.title());
            line(ParagraphStyle.APPENDIX_NOTE, appendix.note());
            pieces(pieces, false);
        }
        sections.last();
    }

    private void line(ParagraphStyle style, @Nullable String text) {
        if (text != null) {
            out.line(style, text);
        }
    }
}
