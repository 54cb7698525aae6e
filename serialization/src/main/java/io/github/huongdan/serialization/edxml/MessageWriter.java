package io.github.huongdan.serialization.edxml;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.tree.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the header of a message, in the order of the regulation's sample, and notes what is missing. Not thread-safe. */
final class MessageWriter {

    private static final String MESSAGE = "MessageHeader/";

    private final GuidanceDocument document;
    private final EdxmlEnvelope envelope;
    private final OrganDirectory directory;
    private final List<MissingElement> missing = new ArrayList<>();

    MessageWriter(GuidanceDocument document, EdxmlEnvelope envelope, OrganDirectory directory) {
        this.document = document;
        this.envelope = envelope;
        this.directory = directory;
    }

    List<MissingElement> missing() {
        return missing;
    }

    Element header() {
        Element header = new Element(Edxml.NAMESPACE, "edXMLHeader");
        message(header.add("MessageHeader"));
        traces(header.add("TraceHeaderList"));
        return header;
    }

    private void message(Element message) {
        Header header = document.header();
        EdxmlOrgan from = sender();
        if (from == null) {
            missing.add(new MissingElement(MESSAGE + "From/OrganId", header.issuer()));
        } else {
            organ(message.add("From"), from, "From");
        }
        receivers(message);
        documentId(message, from);
        code(message, header.code());
        promulgation(message.add("PromulgationInfo"), header);
        Element type = message.add("DocumentType");
        required(type, "Type", envelope.type(), MESSAGE + "DocumentType/Type");
        optional(type, "TypeDetail", envelope.typeDetail());
        required(type, "TypeName", typeName(), MESSAGE + "DocumentType/TypeName");
        required(message, "Subject", checked(document.subject(), Pointer.SUBJECT), MESSAGE + "Subject");
        optional(message, "Content", envelope.content());
        signer(message.add("SignerInfo"));
        optional(message, "DueDate", envelope.dueDate() == null ? null : Edxml.day(envelope.dueDate()));
        other(message);
        optional(message, "SteeringType", envelope.steeringType());
        places(message);
    }

    private @Nullable EdxmlOrgan sender() {
        if (envelope.from() != null) {
            return envelope.from();
        }
        String issuer = document.header().issuer();
        return issuer == null ? null : directory.find(issuer).orElse(null);
    }

    private void receivers(Element message) {
        if (!envelope.to().isEmpty()) {
            envelope.to().forEach(to -> organ(message.add("To"), to, "To"));
            return;
        }
        boolean any = false;
        for (Recipient recipient : document.recipients()) {
            String name = recipient.archive() ? null : recipient.name();
            EdxmlOrgan found = name == null ? null : directory.find(name).orElse(null);
            if (found != null) {
                organ(message.add("To"), found, "To");
                any = true;
            } else if (name != null) {
                missing.add(new MissingElement(MESSAGE + "To/OrganId", name));
                any = true;
            }
        }
        if (!any) {
            missing.add(new MissingElement(MESSAGE + "To", null));
        }
    }

    private void organ(Element parent, EdxmlOrgan organ, String name) {
        required(parent, "OrganId", organ.id(), MESSAGE + name + "/OrganId");
        optional(parent, "OrganizationInCharge", organ.inCharge());
        optional(parent, "OrganName", organ.name());
        optional(parent, "OrganAdd", organ.address());
        optional(parent, "Email", organ.email());
        optional(parent, "Telephone", organ.telephone());
    }

    /** Organ, day, number and symbol: known only where all of them are. */
    private void documentId(Element message, @Nullable EdxmlOrgan from) {
        DocumentCode code = document.header().code();
        LocalDate day = document.header().issuedOn();
        String id = null;
        if (from != null && from.id() != null && day != null && code != null && code.partedAt() > 0) {
            int split = code.partedAt();
            id = from.id() + "," + Edxml.day(day) + "," + code.text().substring(0, split) + "/"
                    + code.text().substring(split + 1);
        }
        required(message, "DocumentId", id, MESSAGE + "DocumentId");
    }

    private void code(Element message, @Nullable DocumentCode code) {
        Element element = message.add("Code");
        String text = code == null ? "" : Objects.requireNonNull(checked(code.text(), Pointer.CODE_TEXT));
        int split = code == null ? -1 : code.partedAt();
        required(element, "CodeNumber", split > 0 ? text.substring(0, split) : null, MESSAGE + "Code/CodeNumber");
        required(element, "CodeNotation", split > 0 ? text.substring(split + 1) : null, MESSAGE + "Code/CodeNotation");
    }

    private void promulgation(Element element, Header header) {
        required(element, "Place", checked(header.place(), Pointer.PLACE), MESSAGE + "PromulgationInfo/Place");
        LocalDate day = header.issuedOn();
        required(
                element,
                "PromulgationDate",
                day == null ? null : Edxml.day(day),
                MESSAGE + "PromulgationInfo/PromulgationDate");
    }

    /** A letter has no name of a type on the paper, but a type. */
    private @Nullable String typeName() {
        if (document.typeName() != null) {
            return checked(document.typeName(), Pointer.TYPE_NAME);
        }
        return document.addressees().isEmpty() ? null : "Công văn";
    }

    private void signer(Element element) {
        List<Signatory> signatories = document.signatories();
        Signatory first = signatories.isEmpty() ? null : signatories.get(0);
        Pointer at = Pointer.SIGNATORIES.child(0);
        if (first != null) {
            String competence =
                    first.authorities().stream().map(MessageWriter::words).collect(Collectors.joining(" "));
            optional(element, "Competence", checked(competence, at.child("authorities")));
            optional(element, "Position", checked(first.position(), at.child("position")));
        }
        String name = first == null ? null : checked(first.name(), at.child("name"));
        required(element, "FullName", name, MESSAGE + "SignerInfo/FullName");
        signatories.stream()
                .skip(1)
                .forEach(other -> missing.add(new MissingElement(MESSAGE + "SignerInfo", other.name())));
    }

    private static String words(Authority authority) {
        return Stream.of(authority.prefix(), authority.onBehalfOf())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private void other(Element message) {
        Element other = new Element(Edxml.NAMESPACE, "OtherInfo");
        optional(other, "Priority", string(envelope.priority()));
        optional(other, "SphereOfPromulgation", envelope.sphere());
        optional(other, "TyperNotation", envelope.typist());
        optional(other, "PromulgationAmount", string(envelope.copies()));
        optional(other, "PageAmount", string(envelope.pages()));
        if (!document.appendices().isEmpty()) {
            Element appendixes = other.add("Appendixes");
            for (int i = 0; i < document.appendices().size(); i++) {
                String title = checked(
                        document.appendices().get(i).title(),
                        Pointer.APPENDICES.child(i).child("title"));
                optional(appendixes, "Appendix", title);
            }
        }
        if (!other.nodes().isEmpty()) {
            message.with(other);
        }
    }

    private static @Nullable String string(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private void places(Element message) {
        if (document.recipients().isEmpty()) {
            return;
        }
        Element places = message.add("ToPlaces");
        for (int i = 0; i < document.recipients().size(); i++) {
            String name = document.recipients().get(i).name();
            optional(places, "Place", checked(name, Pointer.RECIPIENTS.child(i).child("name")));
        }
    }

    private void traces(Element list) {
        if (envelope.businessType() != null || envelope.paper() != null) {
            Element business = list.add("Bussiness");
            optional(business, "BussinessDocType", envelope.businessType());
            optional(business, "Paper", envelope.paper() == null ? null : envelope.paper() ? "1" : "0");
        }
        for (EdxmlTrace trace : envelope.traces()) {
            Element element = list.add("TraceHeader");
            optional(element, "OrganId", trace.organId());
            optional(element, "Timestamp", Edxml.time(trace.time()));
        }
        if (envelope.traces().isEmpty()) {
            missing.add(new MissingElement("TraceHeaderList/TraceHeader", null));
        }
    }

    private void required(Element parent, String name, @Nullable String value, String path) {
        if (value == null || value.isEmpty()) {
            missing.add(new MissingElement(path, null));
        } else {
            parent.add(name).text(value);
        }
    }

    private static void optional(Element parent, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parent.add(name).text(Characters.requireInXml(value, () -> Place.UNKNOWN));
        }
    }

    private static @Nullable String checked(@Nullable String text, Pointer at) {
        return text == null ? null : Characters.requireInXml(text, () -> Place.at(at.toString()));
    }
}
