package io.github.huongdan.benchmarks;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Block;
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
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Task;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a document as one would by hand for this format: no table, no checks, no record of the way. */
final class HandWrittenJson {

    private final JsonGenerator out;

    HandWrittenJson(JsonGenerator out) {
        this.out = out;
    }

    void write(GuidanceDocument document) {
        out.writeStartObject();
        out.writeStringProperty("format", "huongdan/1.1");
        header(document.header());
        text("typeName", document.typeName());
        text("subject", document.subject());
        texts("addressees", document.addressees());
        if (!document.basis().grounds().isEmpty() || document.basis().enactingClause() != null) {
            out.writeObjectPropertyStart("basis");
            grounds(document.basis().grounds());
            text("enactingClause", document.basis().enactingClause());
            out.writeEndObject();
        }
        texts(
                "preamble",
                document.preamble().stream().map(HandWrittenJson::paragraph).toList());
        sections(document.sections());
        texts("closing", document.closing());
        recipients(document.recipients());
        signatories(document.signatories());
        texts("unclassified", document.unclassified());
        out.writeEndObject();
    }

    /** The documents that are measured have no tables there. */
    private static String paragraph(Block block) {
        return ((Paragraph) block).text();
    }

    private void header(Header header) {
        if (header.equals(Header.EMPTY)) {
            return;
        }
        out.writeObjectPropertyStart("header");
        if (header.system() != null) {
            text("system", header.system().name());
        }
        text("title", header.title());
        text("motto", header.motto());
        text("superior", header.superior());
        text("issuer", header.issuer());
        code(header.code());
        text("place", header.place());
        if (header.issuedOn() != null) {
            text("issuedOn", header.issuedOn().toString());
        }
        texts("marks", header.marks());
        out.writeEndObject();
    }

    private void code(DocumentCode code) {
        if (code == null) {
            return;
        }
        out.writeObjectPropertyStart("code");
        text("text", code.text());
        if (code.number() != null) {
            out.writeNumberProperty("number", code.number());
        }
        if (code.year() != null) {
            out.writeNumberProperty("year", code.year());
        }
        text("type", code.type());
        text("issuer", code.issuer());
        text("qualifier", code.qualifier());
        out.writeEndObject();
    }

    private void grounds(List<LegalBasis> grounds) {
        if (grounds.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("grounds");
        for (LegalBasis ground : grounds) {
            out.writeStartObject();
            text("text", ground.text());
            if (!ground.citations().isEmpty()) {
                out.writeArrayPropertyStart("citations");
                ground.citations().forEach(this::citation);
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void citation(Citation citation) {
        out.writeStartObject();
        text("text", citation.text());
        text("type", citation.type());
        code(citation.code());
        if (citation.issuedOn() != null) {
            text("issuedOn", citation.issuedOn().toString());
        }
        text("issuer", citation.issuer());
        text("term", citation.term());
        text("subject", citation.subject());
        out.writeEndObject();
    }

    private void sections(List<Section> sections) {
        if (sections.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("sections");
        for (Section section : sections) {
            out.writeStartObject();
            text("kind", section.kind().formatName());
            text("label", section.label());
            text("heading", section.heading());
            if (section instanceof AimsAndRequirements aims) {
                provisions(aims.provisions());
            } else if (section instanceof PropagandaContent content) {
                provisions(content.provisions());
            } else if (section instanceof OtherSection other) {
                provisions(other.provisions());
            } else if (section instanceof Implementation implementation) {
                tasks(implementation.tasks());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void provisions(List<Provision> provisions) {
        if (provisions.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("provisions");
        for (Provision provision : provisions) {
            out.writeStartObject();
            text("label", provision.label());
            text("text", provision.text());
            provisions(provision.provisions());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void tasks(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("tasks");
        for (Task task : tasks) {
            out.writeStartObject();
            text("label", task.label());
            texts("assignees", task.assignees());
            text("text", task.text());
            if (task.deadline() != null) {
                out.writeObjectPropertyStart("deadline");
                text("text", task.deadline().text());
                if (task.deadline().date() != null) {
                    text("date", task.deadline().date().toString());
                }
                out.writeEndObject();
            }
            text("reportTo", task.reportTo());
            provisions(task.provisions());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void recipients(List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("recipients");
        for (Recipient recipient : recipients) {
            out.writeStartObject();
            text("name", recipient.name());
            text("purpose", recipient.purpose());
            if (recipient.archive()) {
                out.writeBooleanProperty("archive", true);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void signatories(List<Signatory> signatories) {
        if (signatories.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("signatories");
        for (Signatory signatory : signatories) {
            out.writeStartObject();
            if (!signatory.authorities().isEmpty()) {
                out.writeArrayPropertyStart("authorities");
                for (Authority authority : signatory.authorities()) {
                    out.writeStartObject();
                    text("prefix", authority.prefix());
                    text("onBehalfOf", authority.onBehalfOf());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
            text("position", signatory.position());
            text("name", signatory.name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void texts(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart(key);
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private void text(String key, String value) {
        if (value != null) {
            out.writeStringProperty(key, value);
        }
    }
}
