package io.github.huongdan.serialization.text;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Item;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Table;
import io.github.huongdan.serialization.wording.FormWords;
import org.jspecify.annotations.Nullable;

/** Writes one document: a paragraph a line, parts set apart by blank lines, in the order that the reader expects. */
final class TextWriter {

    private final StringBuilder out = new StringBuilder();
    private final GuidanceDocument document;
    private final FormWords words;

    private TextWriter(GuidanceDocument document) {
        this.document = document;
        this.words = FormWords.of(document);
    }

    static String write(GuidanceDocument document) {
        TextWriter writer = new TextWriter(document);
        writer.document();
        return writer.out.toString();
    }

    private void document() {
        header(document.header());
        paragraph(document.typeName());
        if (words.isLetter()) {
            paragraph(words.subject());
        } else {
            line(words.subject());
        }
        words.marksBelowSubject().forEach(this::line);
        addressees();
        words.grounds().forEach(this::paragraph);
        document.preamble().forEach(this::block);
        paragraph(document.basis().enactingClause());
        document.sections().forEach(this::section);
        document.closing().forEach(this::paragraph);
        recipients();
        document.signatories().forEach(this::signatory);
        words.unclassified().forEach(this::paragraph);
        document.appendices().forEach(this::appendix);
    }

    private void header(Header header) {
        line(header.superior());
        line(header.issuer());
        words.marksOfLetterhead().forEach(this::line);
        line(words.number());
        paragraph(header.title());
        line(header.motto());
        line(words.placeAndDate());
    }

    private void addressees() {
        if (document.addressees().size() == 1) {
            paragraph(FormWords.ADDRESSEES + " " + document.addressees().get(0));
        } else if (!document.addressees().isEmpty()) {
            paragraph(FormWords.ADDRESSEES);
            words.addressees().forEach(this::line);
        }
    }

    private void section(Section section) {
        FormWords.heading(section).forEach(this::paragraph);
        section.items().forEach(this::item);
    }

    private void item(Item item) {
        labelled(item.label(), item.text());
        if (item instanceof Provision provision) {
            table(provision.table());
        }
        item.provisions().forEach(this::item);
    }

    private void recipients() {
        if (!document.recipients().isEmpty()) {
            paragraph(FormWords.RECIPIENTS);
            words.recipients().forEach(this::line);
        }
    }

    private void signatory(Signatory signatory) {
        blankLine();
        for (Authority authority : signatory.authorities()) {
            labelled(authority.prefix(), authority.onBehalfOf());
        }
        line(signatory.position());
        paragraph(signatory.name());
    }

    private void appendix(Appendix appendix) {
        paragraph(appendix.label());
        paragraph(appendix.title());
        paragraph(appendix.note());
        appendix.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(@Nullable Table table) {
        if (table != null) {
            paragraph("");
            GridWriter.lines(table).forEach(this::line);
            out.append('\n');
        }
    }

    private void labelled(@Nullable String label, @Nullable String text) {
        paragraph(FormWords.labelled(label, text));
    }

    private void paragraph(@Nullable String text) {
        if (text != null) {
            blankLine();
            line(text);
        }
    }

    private void blankLine() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private void line(@Nullable String text) {
        if (text != null) {
            out.append(text).append('\n');
        }
    }
}
