package io.github.huongdan.serialization.edxml;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.tree.Element;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a message, whatever the order of its elements; of an element that stands twice the first counts. Not thread-safe. */
final class MessageReader {

    private static final String ROOT = "edXML";

    private final Element root;
    private final Element message;
    private final ReadLimits limits;

    MessageReader(Element root, ReadLimits limits) {
        if (!root.is(ROOT)) {
            throw new MalformedDocumentException(
                    "Expected the root edXML, found " + Characters.quote(root.name()), Place.UNKNOWN);
        }
        List<Element> headers = root.within("MessageHeader");
        if (headers.isEmpty()) {
            throw new MalformedDocumentException("The message has no MessageHeader", Place.UNKNOWN);
        }
        this.root = root;
        this.message = headers.get(0);
        this.limits = limits;
    }

    EdxmlMessage read() {
        List<EdxmlAttachment> attachments = new ArrayList<>();
        for (Element encoded : root.within("AttachmentEncoded")) {
            for (Element attachment : encoded.elements("Attachment")) {
                attachments.add(Attachments.read(attachment, attachments.size() + 1, limits));
            }
        }
        return new EdxmlMessage(envelope(), message.textOf("DocumentId"), document(), attachments);
    }

    private EdxmlEnvelope envelope() {
        Element other = part(message, "OtherInfo");
        Element type = part(message, "DocumentType");
        EdxmlEnvelope.Builder envelope = EdxmlEnvelope.builder()
                .from(message.first("From") == null ? null : organ(part(message, "From")))
                .type(type.textOf("Type"), type.textOf("TypeDetail"))
                .content(message.textOf("Content"))
                .dueDate(day(message, "DueDate"))
                .priority(number(other, "Priority"))
                .sphere(other.textOf("SphereOfPromulgation"))
                .typist(other.textOf("TyperNotation"))
                .copies(number(other, "PromulgationAmount"))
                .pages(number(other, "PageAmount"))
                .steeringType(message.textOf("SteeringType"));
        message.elements("To").forEach(to -> envelope.to(organ(to)));
        for (Element business : root.within("Bussiness")) {
            String paper = business.textOf("Paper");
            envelope.businessType(business.textOf("BussinessDocType"));
            envelope.paper(paper == null ? null : paper.equals("1"));
        }
        for (Element trace : root.within("TraceHeader")) {
            String organ = trace.textOf("OrganId");
            String at = trace.textOf("Timestamp");
            LocalDateTime time = at == null ? null : Edxml.time(at);
            if (organ != null && time != null) {
                envelope.trace(new EdxmlTrace(organ, time));
            }
        }
        return envelope.build();
    }

    private static EdxmlOrgan organ(Element element) {
        return new EdxmlOrgan(
                element.textOf("OrganId"),
                element.textOf("OrganizationInCharge"),
                element.textOf("OrganName"),
                element.textOf("OrganAdd"),
                element.textOf("Email"),
                element.textOf("Telephone"));
    }

    private GuidanceDocument document() {
        Element promulgation = part(message, "PromulgationInfo");
        Header header = Header.builder()
                .issuer(part(message, "From").textOf("OrganName"))
                .code(code())
                .place(promulgation.textOf("Place"))
                .issuedOn(day(promulgation, "PromulgationDate"))
                .build();
        List<Recipient> recipients = new ArrayList<>();
        for (Element place : part(message, "ToPlaces").elements("Place")) {
            String name = place.allText().strip();
            if (!name.isEmpty()) {
                recipients.add(Recipient.of(name));
            }
        }
        return GuidanceDocument.builder()
                .header(header)
                .typeName(part(message, "DocumentType").textOf("TypeName"))
                .subject(message.textOf("Subject"))
                .recipients(recipients)
                .signatories(signatories())
                .build();
    }

    private @Nullable DocumentCode code() {
        Element code = part(message, "Code");
        String number = code.textOf("CodeNumber");
        String notation = code.textOf("CodeNotation");
        if (number == null && notation == null) {
            return null;
        }
        String text = Edxml.joined(number == null ? "" : number, notation == null ? "" : notation);
        return DocumentCode.asWritten(text);
    }

    /** In the first version the signer was an author, and the position a function. */
    private List<Signatory> signatories() {
        Element signer = message.first("SignerInfo") == null ? part(message, "Author") : part(message, "SignerInfo");
        String competence = signer.textOf("Competence");
        String position = signer.textOf("Position") == null ? signer.textOf("Function") : signer.textOf("Position");
        String name = signer.textOf("FullName");
        if (competence == null && position == null && name == null) {
            return List.of();
        }
        List<Authority> authorities = competence == null ? List.of() : List.of(authority(competence));
        return List.of(new Signatory(authorities, position, name));
    }

    /** What is signed in whose stead begins with an abbreviation: T/M, KT., TL. */
    private static Authority authority(String competence) {
        int blank = competence.indexOf(' ');
        String first = blank < 0 ? competence : competence.substring(0, blank);
        boolean prefix = first.endsWith(".") || first.indexOf('/') > 0;
        if (!prefix) {
            return new Authority(null, competence);
        }
        return new Authority(
                first, blank < 0 ? null : competence.substring(blank + 1).strip());
    }

    private static Element part(Element parent, String name) {
        Element part = parent.first(name);
        return part == null ? new Element(Edxml.NAMESPACE, name) : part;
    }

    private static @Nullable LocalDate day(Element parent, String name) {
        String text = parent.textOf(name);
        return text == null ? null : Edxml.day(text);
    }

    private static @Nullable Integer number(Element parent, String name) {
        String text = parent.textOf(name);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
