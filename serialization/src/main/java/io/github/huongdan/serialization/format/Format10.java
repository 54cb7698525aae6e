package io.github.huongdan.serialization.format;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Task;
import java.util.List;

/**
 * Format 1.0: every model type with its fields, in the order in which JSON and XML write them and the constructors take them. What stands here is
 * read and written; nothing else is.
 */
public final class Format10 {

    /** The value of the key {@code format}. */
    public static final String FORMAT = "huongdan/1.0";

    /** The namespace of all elements in XML. */
    public static final String NAMESPACE = "urn:huongdan:1.0";

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

    public static final Shape<Provision> PROVISION = shape(
            "provision",
            Provision.class,
            s -> new Provision(s.text(0), s.text(1), s.list(2, Provision.class)),
            List.of(
                    Field.text("label", Provision::label).asAttribute(),
                    Field.text("text", Provision::text),
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

    public static final Shape<GuidanceDocument> DOCUMENT = new Shape<>(
            "guidance",
            GuidanceDocument.class,
            new Marker("format", FORMAT),
            s -> new GuidanceDocument(
                    s.required(0, Header.class),
                    s.text(1),
                    s.text(2),
                    s.list(3, String.class),
                    s.required(4, Basis.class),
                    s.list(5, String.class),
                    s.list(6, Section.class),
                    s.list(7, String.class),
                    s.list(8, Recipient.class),
                    s.list(9, Signatory.class),
                    s.list(10, String.class)),
            List.of(
                    Field.part("header", HEADER, Header.EMPTY, GuidanceDocument::header),
                    Field.text("typeName", GuidanceDocument::typeName),
                    Field.text("subject", GuidanceDocument::subject),
                    Field.texts("addressees", "addressee", GuidanceDocument::addressees),
                    Field.part("basis", BASIS, Basis.EMPTY, GuidanceDocument::basis),
                    Field.texts("preamble", "paragraph", GuidanceDocument::preamble),
                    Field.variants("sections", SECTION, GuidanceDocument::sections),
                    Field.texts("closing", "paragraph", GuidanceDocument::closing),
                    Field.parts("recipients", "recipient", () -> RECIPIENT, GuidanceDocument::recipients),
                    Field.parts("signatories", "signatory", () -> SIGNATORY, GuidanceDocument::signatories),
                    Field.texts("unclassified", "paragraph", GuidanceDocument::unclassified)));

    private Format10() {}

    /** Lists the shapes that a host may meet on their own; those of {@link #SECTION} come beside. */
    public static List<Shape<?>> shapes() {
        return List.of(
                DOCUMENT,
                HEADER,
                CODE,
                BASIS,
                LEGAL_BASIS,
                CITATION,
                PROVISION,
                TASK,
                DEADLINE,
                RECIPIENT,
                SIGNATORY,
                AUTHORITY);
    }

    private static <T> Shape<T> shape(String name, Class<T> type, Shape.Maker<T> maker, List<Field<T>> fields) {
        return new Shape<>(name, type, null, maker, fields);
    }

    private static <S extends Section> Shape<S> section(
            SectionKind kind, Class<S> type, Shape.Maker<S> maker, Field<S> items) {
        List<Field<S>> fields = List.of(
                Field.<S>text("label", Section::label).asAttribute(), Field.text("heading", Section::heading), items);
        return new Shape<>(kind.formatName(), type, new Marker("kind", kind.formatName()), maker, fields);
    }

    private static <T> Field<T> provisions(Field.Getter<T> getter) {
        return Field.parts("provisions", "provision", () -> Format10.PROVISION, getter);
    }
}
