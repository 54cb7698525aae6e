package io.github.huongdan.model;

import io.github.huongdan.code.DocumentCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the text values of a document in the document's order: for searching, counting, checking. Parts that are derived from
 * a value that is listed (citations, assignees, deadlines, the groups of a code) are left out.
 */
public final class Passages {

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    /** Lists all text values of a document. */
    public static List<Passage> of(GuidanceDocument document) {
        Passages walk = new Passages();
        walk.header(document.header());
        walk.add("/typeName", document.typeName());
        walk.add("/subject", document.subject());
        walk.each("/addressees", document.addressees());
        walk.basis(document.basis());
        walk.each("/preamble", document.preamble());
        for (int i = 0; i < document.sections().size(); i++) {
            walk.section("/sections/" + i, document.sections().get(i));
        }
        walk.each("/closing", document.closing());
        walk.recipients(document.recipients());
        walk.signatories(document.signatories());
        walk.each("/unclassified", document.unclassified());
        return List.copyOf(walk.passages);
    }

    private void header(Header header) {
        add("/header/title", header.title());
        add("/header/motto", header.motto());
        add("/header/superior", header.superior());
        add("/header/issuer", header.issuer());
        DocumentCode code = header.code();
        add("/header/code/text", code == null ? null : code.text());
        add("/header/place", header.place());
        each("/header/marks", header.marks());
    }

    private void basis(Basis basis) {
        for (int i = 0; i < basis.grounds().size(); i++) {
            add("/basis/grounds/" + i + "/text", basis.grounds().get(i).text());
        }
        add("/basis/enactingClause", basis.enactingClause());
    }

    private void section(String pointer, Section section) {
        add(pointer + "/label", section.label());
        add(pointer + "/heading", section.heading());
        if (section instanceof AimsAndRequirements aims) {
            provisions(pointer, aims.provisions());
        } else if (section instanceof PropagandaContent content) {
            provisions(pointer, content.provisions());
        } else if (section instanceof OtherSection other) {
            provisions(pointer, other.provisions());
        } else if (section instanceof Implementation implementation) {
            tasks(pointer, implementation.tasks());
        }
    }

    private void tasks(String parent, List<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            String pointer = parent + "/tasks/" + i;
            Task task = tasks.get(i);
            add(pointer + "/label", task.label());
            add(pointer + "/text", task.text());
            provisions(pointer, task.provisions());
        }
    }

    private void provisions(String parent, List<Provision> provisions) {
        for (int i = 0; i < provisions.size(); i++) {
            String pointer = parent + "/provisions/" + i;
            Provision provision = provisions.get(i);
            add(pointer + "/label", provision.label());
            add(pointer + "/text", provision.text());
            provisions(pointer, provision.provisions());
        }
    }

    private void recipients(List<Recipient> recipients) {
        for (int i = 0; i < recipients.size(); i++) {
            add("/recipients/" + i + "/name", recipients.get(i).name());
            add("/recipients/" + i + "/purpose", recipients.get(i).purpose());
        }
    }

    private void signatories(List<Signatory> signatories) {
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            for (int j = 0; j < signatory.authorities().size(); j++) {
                Authority authority = signatory.authorities().get(j);
                add("/signatories/" + i + "/authorities/" + j + "/prefix", authority.prefix());
                add("/signatories/" + i + "/authorities/" + j + "/onBehalfOf", authority.onBehalfOf());
            }
            add("/signatories/" + i + "/position", signatory.position());
            add("/signatories/" + i + "/name", signatory.name());
        }
    }

    private void each(String pointer, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(pointer + "/" + i, texts.get(i));
        }
    }

    private void add(String pointer, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            passages.add(new Passage(pointer, text));
        }
    }
}
