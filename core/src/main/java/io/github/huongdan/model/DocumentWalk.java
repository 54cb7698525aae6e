package io.github.huongdan.model;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Passage.Kind;
import io.github.huongdan.model.Table.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads through the parts of a document, in its order. No other class knows that order.
 *
 * <pre>{@code
 * DocumentWalk.through(document, new DocumentVisitor() {
 *     @Override
 *     public void item(Pointer at, Item item) {
 *         out.println(at + " " + item.text());
 *     }
 * });
 * }</pre>
 */
public final class DocumentWalk {

    private static final String LABEL = "label";
    private static final String NAME = "name";
    private static final String PROVISIONS = "provisions";
    private static final String TEXT = "text";

    private final DocumentVisitor visitor;

    private DocumentWalk(DocumentVisitor visitor) {
        this.visitor = visitor;
    }

    /** Leads through a document. */
    public static void through(GuidanceDocument document, DocumentVisitor visitor) {
        new DocumentWalk(visitor).document(document);
    }

    /** Leads through the sections of a document alone. */
    public static void through(List<? extends Section> sections, DocumentVisitor visitor) {
        new DocumentWalk(visitor).sections(sections);
    }

    private void document(GuidanceDocument document) {
        header(document.header());
        text(Pointer.TYPE_NAME, document.typeName(), Kind.LINE);
        text(Pointer.SUBJECT, document.subject(), Kind.LINE);
        texts(Pointer.ADDRESSEES, document.addressees(), Kind.LINE);
        basis(document.basis());
        blocks(Pointer.PREAMBLE, document.preamble(), Kind.PROSE);
        sections(document.sections());
        texts(Pointer.CLOSING, document.closing(), Kind.PROSE);
        recipients(document.recipients());
        signatories(document.signatories());
        appendices(document.appendices());
        texts(Pointer.UNCLASSIFIED, document.unclassified(), Kind.LINE);
    }

    private void header(Header header) {
        text(Pointer.TITLE, header.title(), Kind.LINE);
        text(Pointer.MOTTO, header.motto(), Kind.LINE);
        text(Pointer.SUPERIOR, header.superior(), Kind.LINE);
        text(Pointer.ISSUER, header.issuer(), Kind.LINE);
        DocumentCode code = header.code();
        text(Pointer.CODE_TEXT, code == null ? null : code.text(), Kind.LINE);
        text(Pointer.PLACE, header.place(), Kind.LINE);
        texts(Pointer.MARKS, header.marks(), Kind.LINE);
    }

    private void basis(Basis basis) {
        for (int i = 0; i < basis.grounds().size(); i++) {
            text(Pointer.GROUNDS.child(i), TEXT, basis.grounds().get(i).text(), Kind.PROSE);
        }
        text(Pointer.ENACTING_CLAUSE, basis.enactingClause(), Kind.PROSE);
    }

    private void sections(List<? extends Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Pointer at = Pointer.SECTIONS.child(i);
            visitor.section(at, section);
            text(at, LABEL, section.label(), Kind.LABEL);
            text(at, "heading", section.heading(), Kind.LINE);
            items(at, section.kind() == SectionKind.IMPLEMENTATION ? "tasks" : PROVISIONS, section.items());
        }
    }

    private void items(Pointer owner, String list, List<? extends Item> items) {
        if (items.isEmpty()) {
            return;
        }
        Pointer all = owner.child(list);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Pointer at = all.child(i);
            visitor.item(at, item);
            text(at, LABEL, item.label(), Kind.LABEL);
            text(at, TEXT, item.text(), Kind.PROSE);
            if (item instanceof Provision provision && provision.table() != null) {
                table(at.child("table"), provision.table());
            }
            items(at, PROVISIONS, item.provisions());
        }
    }

    private void blocks(Pointer list, List<Block> blocks, Kind kind) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table table) {
                table(list.child(i), table);
            } else if (block instanceof Paragraph paragraph) {
                text(list.child(i), paragraph.text(), kind);
            }
        }
    }

    private void table(Pointer at, Table table) {
        visitor.table(at, table);
        Pointer rows = at.child("rows");
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> cells = table.rows().get(i).cells();
            Pointer row = rows.child(i).child("cells");
            for (int j = 0; j < cells.size(); j++) {
                text(row.child(j), TEXT, cells.get(j).text(), Kind.CELL);
            }
        }
    }

    private void recipients(List<Recipient> recipients) {
        for (int i = 0; i < recipients.size(); i++) {
            Pointer at = Pointer.RECIPIENTS.child(i);
            text(at, NAME, recipients.get(i).name(), Kind.LINE);
            text(at, "purpose", recipients.get(i).purpose(), Kind.LINE);
        }
    }

    private void signatories(List<Signatory> signatories) {
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            Pointer at = Pointer.SIGNATORIES.child(i);
            Pointer authorities = at.child("authorities");
            for (int j = 0; j < signatory.authorities().size(); j++) {
                Authority authority = signatory.authorities().get(j);
                text(authorities.child(j), "prefix", authority.prefix(), Kind.LINE);
                text(authorities.child(j), "onBehalfOf", authority.onBehalfOf(), Kind.LINE);
            }
            text(at, "position", signatory.position(), Kind.LINE);
            text(at, NAME, signatory.name(), Kind.LINE);
        }
    }

    private void appendices(List<Appendix> appendices) {
        for (int i = 0; i < appendices.size(); i++) {
            Appendix appendix = appendices.get(i);
            Pointer at = Pointer.APPENDICES.child(i);
            visitor.appendix(at, appendix);
            text(at, LABEL, appendix.label(), Kind.APPENDIX);
            text(at, "title", appendix.title(), Kind.APPENDIX);
            text(at, "note", appendix.note(), Kind.APPENDIX);
            blocks(at.child("blocks"), appendix.blocks(), Kind.APPENDIX);
        }
    }

    private void texts(Pointer list, List<String> texts, Kind kind) {
        for (int i = 0; i < texts.size(); i++) {
            text(list.child(i), texts.get(i), kind);
        }
    }

    private void text(Pointer owner, String component, @Nullable String text, Kind kind) {
        if (text != null) {
            text(owner.child(component), text, kind);
        }
    }

    private void text(Pointer at, @Nullable String text, Kind kind) {
        if (text != null && !text.isEmpty()) {
            visitor.passage(new Passage(at, text, kind));
        }
    }
}
