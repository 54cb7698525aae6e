package io.github.huongdan.serialization.format;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import io.github.huongdan.model.Task;
import io.github.huongdan.serialization.FormatVersion;
import java.util.List;

/**
 * The format: every model type with its fields, in the order in which JSON and XML write them and the constructors take them. What stands here is
 * read and written; nothing else is. An older minor version is the same without what came since.
 */
public final class FormatFields {

    /** The value of the key {@code format} of the current version. */
    public static final String FORMAT = FormatName.json(FormatVersion.CURRENT);

    /** The namespace of all elements in XML of the current version. */
    public static final String NAMESPACE = FormatName.xml(FormatVersion.CURRENT);

    /** The root element of many documents in one XML. */
    public static final String COLLECTION = "guidances";

    public static final Shape<DocumentCode> CODE = shape(
            "code",
            DocumentCode.class,
            s -> new DocumentCode(s.requiredText(0), s.integer(1), s.integer(2), s.text(3), s.text(4), s.text(5)),
            List.of(
                    Field.text("text", DocumentCode::text).asRequired(),
                    Field.integer("number", DocumentCode::number).asAttribute(),
                    Field.integer("year", DocumentCode::year).asAttribute(),
                    Field.text("type", DocumentCode::type).asAttribute(),
                    Field.text("issuer", DocumentCode::issuer),
                    Field.text("qualifier", DocumentCode::qualifier)));

    public static final Shape<Header> HEADER = shape(
            "header",
            Header.class,
            s -> new Header(
                    s.optional(0, IssuingSystem.class),
                    s.text(1),
                    s.text(2),
                    s.text(3),
                    s.text(4),
                    s.optional(5, DocumentCode.class),
                    s.text(6),
                    s.date(7),
                    s.list(8, String.class)),
            List.of(
                    Field.choice("system", List.of(IssuingSystem.values()), Header::system),
                    Field.text("title", Header::title),
                    Field.text("motto", Header::motto),
                    Field.text("superior", Header::superior),
                    Field.text("issuer", Header::issuer),
                    Field.part("code", CODE, null, Header::code),
                    Field.text("place", Header::place),
                    Field.date("issuedOn", Header::issuedOn),
                    Field.texts("marks", "mark", Header::marks)));

    public static final Shape<Citation> CITATION = shape(
            "citation",
            Citation.class,
            s -> new Citation(
                    s.requiredText(0),
                    s.text(1),
                    s.optional(2, DocumentCode.class),
                    s.date(3),
                    s.text(4),
                    s.text(5),
                    s.text(6)),
            List.of(
                    Field.text("text", Citation::text).asRequired(),
                    Field.text("type", Citation::type).asAttribute(),
                    Field.part("code", CODE, null, Citation::code),
                    Field.date("issuedOn", Citation::issuedOn),
                    Field.text("issuer", Citation::issuer),
                    Field.text("term", Citation::term),
                    Field.text("subject", Citation::subject)));

    public static final Shape<LegalBasis> LEGAL_BASIS = shape(
            "ground",
            LegalBasis.class,
            s -> new LegalBasis(s.requiredText(0), s.list(1, Citation.class)),
            List.of(
                    Field.text("text", LegalBasis::text).asRequired(),
                    Field.parts("citations", "citation", () -> CITATION, LegalBasis::citations)));

    public static final Shape<Basis> BASIS = shape(
            "basis",
            Basis.class,
            s -> new Basis(s.list(0, LegalBasis.class), s.text(1)),
            List.of(
                    Field.parts("grounds", "ground", () -> LEGAL_BASIS, Basis::grounds),
                    Field.text("enactingClause", Basis::enactingClause)));

    public static final Shape<Paragraph> PARAGRAPH = new Shape<>(
            "paragraph",
            Paragraph.class,
            Form.BARE_TEXT,
            Versions.V1_0,
            null,
            s -> new Paragraph(s.requiredText(0)),
            List.of(Field.text("text", Paragraph::text).asRequired()));

    public static final Shape<Cell> CELL = new Shape<>(
            "cell",
            Cell.class,
            Form.TEXT,
            Versions.V1_1,
            null,
            s -> new Cell(s.text(0), s.count(1), s.count(2)),
            List.of(
                    Field.text("text", Cell::text),
                    Field.count("columnSpan", 1, Cell::columnSpan).asAttribute(),
                    Field.count("rowSpan", 1, Cell::rowSpan).asAttribute()));

    public static final Shape<Row> ROW = new Shape<>(
            "row",
            Row.class,
            Form.ITEMS,
            Versions.V1_1,
            null,
            s -> new Row(s.list(0, Cell.class)),
            List.of(Field.parts("cells", "cell", () -> CELL, Row::cells)));

    public static final Shape<Table> TABLE = new Shape<>(
            "table",
            Table.class,
            Form.ITEMS,
            Versions.V1_1,
            null,
            s -> new Table(s.count(0), s.list(1, Row.class)),
            List.of(
                    Field.count("headerRows", 0, Table::headerRows).asAttribute(),
                    Field.parts("rows", "row", () -> ROW, Table::rows)));

    public static final Variants<Block> BLOCK = new Variants<>(Block.class, "", List.of(PARAGRAPH, TABLE));

    public static final Shape<Provision> PROVISION = shape(
            "provision",
            Provision.class,
            s -> new Provision(s.text(0), s.text(1), s.optional(2, Table.class), s.list(3, Provision.class)),
            List.of(
                    Field.text("label", Provision::label).asAttribute(),
                    Field.text("text", Provision::text),
                    Field.<Provision>part("table", TABLE, null, Provision::table)
                            .since(Versions.V1_1),
                    provisions(Provision::provisions)));

    public static final Shape<Deadline> DEADLINE = shape(
            "deadline",
            Deadline.class,
            s -> new Deadline(s.requiredText(0), s.date(1)),
            List.of(Field.text("text", Deadline::text).asRequired(), Field.date("date", Deadline::date)));

    public static final Shape<Task> TASK = shape(
            "task",
            Task.class,
            s -> new Task(
                    s.text(0),
                    s.list(1, String.class),
                    s.text(2),
                    s.optional(3, Deadline.class),
                    s.text(4),
                    s.list(5, Provision.class)),
            List.of(
                    Field.text("label", Task::label).asAttribute(),
                    Field.texts("assignees", "assignee", Task::assignees),
                    Field.text("text", Task::text),
                    Field.part("deadline", DEADLINE, null, Task::deadline),
                    Field.text("reportTo", Task::reportTo),
                    provisions(Task::provisions)));

    public static final Variants<Section> SECTION = new Variants<>(
            Section.class,
            "kind",
            List.of(
                    section(
                            SectionKind.AIMS_AND_REQUIREMENTS,
                            AimsAndRequirements.class,
                            s -> new AimsAndRequirements(s.text(0), s.text(1), s.list(2, Provision.class)),
                            provisions(AimsAndRequirements::provisions)),
                    section(
                            SectionKind.PROPAGANDA_CONTENT,
                            PropagandaContent.class,
                            s -> new PropagandaContent(s.text(0), s.text(1), s.list(2, Provision.class)),
                            provisions(PropagandaContent::provisions)),
                    section(
                            SectionKind.IMPLEMENTATION,
                            Implementation.class,
                            s -> new Implementation(s.text(0), s.text(1), s.list(2, Task.class)),
                            Field.parts("tasks", "task", () -> TASK, Implementation::tasks)),
                    section(
                            SectionKind.OTHER,
                            OtherSection.class,
                            s -> new OtherSection(s.text(0), s.text(1), s.list(2, Provision.class)),
                            provisions(OtherSection::provisions))));

    public static final Shape<Recipient> RECIPIENT = shape(
            "recipient",
            Recipient.class,
            s -> new Recipient(s.text(0), s.text(1), s.flag(2)),
            List.of(
                    Field.text("name", Recipient::name),
                    Field.text("purpose", Recipient::purpose),
                    Field.flag("archive", Recipient::archive)));

    public static final Shape<Authority> AUTHORITY = shape(
            "authority",
            Authority.class,
            s -> new Authority(s.text(0), s.text(1)),
            List.of(Field.text("prefix", Authority::prefix), Field.text("onBehalfOf", Authority::onBehalfOf)));

    public static final Shape<Signatory> SIGNATORY = shape(
            "signatory",
            Signatory.class,
            s -> new Signatory(s.list(0, Authority.class), s.text(1), s.text(2)),
            List.of(
                    Field.parts("authorities", "authority", () -> AUTHORITY, Signatory::authorities),
                    Field.text("position", Signatory::position),
                    Field.text("name", Signatory::name)));

    public static final Shape<Appendix> APPENDIX = new Shape<>(
            "appendix",
            Appendix.class,
            Form.PARTS,
            Versions.V1_1,
            null,
            s -> new Appendix(s.text(0), s.text(1), s.text(2), s.list(3, Block.class)),
            List.of(
                    Field.text("label", Appendix::label).asAttribute(),
                    Field.text("title", Appendix::title),
                    Field.text("note", Appendix::note),
                    Field.variants("blocks", BLOCK, Appendix::blocks)));

    public static final Shape<GuidanceDocument> DOCUMENT = new Shape<>(
            "guidance",
            GuidanceDocument.class,
            Form.PARTS,
            Versions.V1_0,
            new Marker("format", FORMAT),
            s -> new GuidanceDocument(
                    s.required(0, Header.class),
                    s.text(1),
                    s.text(2),
                    s.list(3, String.class),
                    s.required(4, Basis.class),
                    s.list(5, Block.class),
                    s.list(6, Section.class),
                    s.list(7, String.class),
                    s.list(8, Recipient.class),
                    s.list(9, Signatory.class),
                    s.list(10, Appendix.class),
                    s.list(11, String.class)),
            List.of(
                    Field.part("header", HEADER, Header.EMPTY, GuidanceDocument::header),
                    Field.text("typeName", GuidanceDocument::typeName),
                    Field.text("subject", GuidanceDocument::subject),
                    Field.texts("addressees", "addressee", GuidanceDocument::addressees),
                    Field.part("basis", BASIS, Basis.EMPTY, GuidanceDocument::basis),
                    Field.variants("preamble", BLOCK, GuidanceDocument::preamble),
                    Field.variants("sections", SECTION, GuidanceDocument::sections),
                    Field.texts("closing", "paragraph", GuidanceDocument::closing),
                    Field.parts("recipients", "recipient", () -> RECIPIENT, GuidanceDocument::recipients),
                    Field.parts("signatories", "signatory", () -> SIGNATORY, GuidanceDocument::signatories),
                    Field.<GuidanceDocument>parts(
                                    "appendices", "appendix", () -> APPENDIX, GuidanceDocument::appendices)
                            .since(Versions.V1_1),
                    Field.texts("unclassified", "paragraph", GuidanceDocument::unclassified)));

    private FormatFields() {}

    /** Lists the shapes that a host may meet on their own; those of {@link #SECTION} and {@link #BLOCK} come beside. */
    public static List<Shape<?>> shapes() {
        return List.of(
                DOCUMENT,
                HEADER,
                CODE,
                BASIS,
                LEGAL_BASIS,
                CITATION,
                ROW,
                CELL,
                PROVISION,
                TASK,
                DEADLINE,
                RECIPIENT,
                SIGNATORY,
                AUTHORITY,
                APPENDIX);
    }

    private static <T> Shape<T> shape(String name, Class<T> type, Shape.Maker<T> maker, List<Field<T>> fields) {
        return new Shape<>(name, type, Form.PARTS, Versions.V1_0, null, maker, fields);
    }

    private static <S extends Section> Shape<S> section(
            SectionKind kind, Class<S> type, Shape.Maker<S> maker, Field<S> items) {
        List<Field<S>> fields = List.of(
                Field.<S>text("label", Section::label).asAttribute(), Field.text("heading", Section::heading), items);
        Marker marker = new Marker("kind", kind.formatName());
        return new Shape<>(kind.formatName(), type, Form.PARTS, Versions.V1_0, marker, maker, fields);
    }

    private static <T> Field<T> provisions(Field.Getter<T> getter) {
        return Field.parts("provisions", "provision", () -> FormatFields.PROVISION, getter);
    }
}
