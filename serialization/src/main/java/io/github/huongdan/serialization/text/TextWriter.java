package io.github.huongdan.serialization.text;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Item;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Table;
import io.github.huongdan.serialization.recognition.head.DateLine;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one document: a paragraph a line, parts set apart by blank lines, in the order that the reader expects. */
final class TextWriter {

    private static final String BLANK_DATE = "ngày     tháng     năm";

    private final StringBuilder out = new StringBuilder();
    private final boolean state;

    private final List<String> unclassified;

    private TextWriter(GuidanceDocument document) {
        state = document.header().system() == IssuingSystem.STATE;
        unclassified = new ArrayList<>(document.unclassified());
    }

    static String write(GuidanceDocument document) {
        TextWriter writer = new TextWriter(document);
        writer.document(document);
        return writer.out.toString();
    }

    private void document(GuidanceDocument document) {
        int belowSubject = belowSubject(document.header().marks());
        header(document.header(), document.header().marks().subList(0, belowSubject));
        boolean letter = document.typeName() == null;
        paragraph(document.typeName());
        if (!letter) {
            line(document.subject());
        } else if (document.subject() != null) {
            paragraph("V/v " + document.subject());
        }
        document.header()
                .marks()
                .subList(belowSubject, document.header().marks().size())
                .forEach(this::line);
        addressees(document.addressees());
        basis(document.basis(), document.preamble());
        document.sections().forEach(this::section);
        document.closing().forEach(this::paragraph);
        recipients(document.recipients());
        document.signatories().forEach(this::signatory);
        unclassified.forEach(this::paragraph);
        document.appendices().forEach(this::appendix);
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

    /** Marks from the first row of hyphens on stand below the subject. */
    private static int belowSubject(List<String> marks) {
        int index = 0;
        while (index < marks.size() && !marks.get(index).startsWith("-")) {
            index++;
        }
        return index;
    }

    private void header(Header header, List<String> marks) {
        line(header.superior());
        line(header.issuer());
        marks.forEach(this::line);
        DocumentCode code = header.code();
        if (code != null) {
            line((state ? "Số: " : "Số ") + code.text());
        }
        paragraph(header.title());
        line(header.motto());
        String place = header.place() == null ? "" : header.place();
        LocalDate date = header.issuedOn();
        if (date != null) {
            line(place + ", " + WrittenDate.longForm(date));
        } else if (!place.isEmpty()) {
            line(place + ", " + blankDate());
        }
    }

    /** A date with blanks to fill in is kept as unclassified; it goes back beside its place. */
    private String blankDate() {
        for (String text : unclassified) {
            if (DateLine.leavesBlanks(text)) {
                unclassified.remove(text);
                return text;
            }
        }
        return BLANK_DATE;
    }

    private void addressees(List<String> addressees) {
        if (addressees.size() == 1) {
            paragraph("Kính gửi: " + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            paragraph("Kính gửi:");
            addressees.forEach(addressee -> line("- " + addressee));
        }
    }

    private void basis(Basis basis, List<Block> preamble) {
        int last = basis.grounds().size() - 1;
        for (int i = 0; i <= last; i++) {
            String text = basis.grounds().get(i).text();
            String mark = i < last ? ";" : ",";
            paragraph(text.endsWith(".") ? text : text + mark);
        }
        preamble.forEach(this::block);
        paragraph(basis.enactingClause());
    }

    private void section(Section section) {
        String label = section.label();
        String heading = section.heading();
        if (label != null && heading != null && Label.of(label + " " + heading) == null) {
            paragraph(label);
            paragraph(heading);
        } else {
            labelled(label, heading);
        }
        section.items().forEach(this::item);
    }

    private void item(Item item) {
        labelled(item.label(), item.text());
        if (item instanceof Provision provision) {
            table(provision.table());
        }
        item.provisions().forEach(this::item);
    }

    private void recipients(List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        paragraph("Nơi nhận:");
        for (int i = 0; i < recipients.size(); i++) {
            boolean last = i == recipients.size() - 1;
            line("- " + recipient(recipients.get(i)) + (last ? "." : state ? ";" : ","));
        }
    }

    private String recipient(Recipient recipient) {
        String name = recipient.name() == null ? "" : recipient.name();
        if (recipient.archive()) {
            return (state ? "Lưu: " : "Lưu ") + name;
        }
        return recipient.purpose() == null ? name : name + " (" + recipient.purpose() + ")";
    }

    private void signatory(Signatory signatory) {
        blankLine();
        for (Authority authority : signatory.authorities()) {
            labelled(authority.prefix(), authority.onBehalfOf());
        }
        line(signatory.position());
        paragraph(signatory.name());
    }

    private void labelled(@Nullable String label, @Nullable String text) {
        if (label == null || text == null) {
            paragraph(label == null ? text : label);
        } else {
            paragraph(label + " " + text);
        }
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
