package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.tree.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the foot of a document: recipients and signatories. */
final class Conclusions {

    private final GuidanceDocument document;
    private final Ids ids;
    private final References references;

    Conclusions(GuidanceDocument document, Ids ids, References references) {
        this.document = document;
        this.ids = ids;
        this.references = references;
    }

    Element write() {
        Element conclusions = new Element(Akn.NAMESPACE, "conclusions").attribute("eId", ids.take("conclusions"));
        List<Recipient> recipients = document.recipients();
        if (!recipients.isEmpty()) {
            Element list = container(conclusions, "noiNhan");
            for (int i = 0; i < recipients.size(); i++) {
                recipient(list.add("p"), recipients.get(i), Pointer.RECIPIENTS.child(i));
            }
        }
        for (int i = 0; i < document.signatories().size(); i++) {
            signatory(container(conclusions, "nguoiKy"), document.signatories().get(i), Pointer.SIGNATORIES.child(i));
        }
        return conclusions;
    }

    private Element container(Element conclusions, String name) {
        return conclusions
                .add("container")
                .attribute("eId", ids.next("conclusions__container_"))
                .attribute("name", name);
    }

    private void recipient(Element p, Recipient recipient, Pointer at) {
        if (recipient.archive()) {
            p.attribute("class", "archive").text("Lưu: ");
        }
        named(p, References.Kind.ORGANIZATION, "organization", recipient.name(), at.child("name"));
        String purpose = recipient.purpose();
        if (purpose != null) {
            p.text(" (");
            part(p, "purpose", purpose, at.child("purpose"));
            p.text(")");
        }
    }

    private void signatory(Element container, Signatory signatory, Pointer at) {
        for (int i = 0; i < signatory.authorities().size(); i++) {
            Authority authority = signatory.authorities().get(i);
            Pointer here = at.child("authorities").child(i);
            Element p = container.add("p").attribute("class", "authority");
            part(p, "prefix", authority.prefix(), here.child("prefix"));
            p.text(authority.prefix() == null || authority.onBehalfOf() == null ? "" : " ");
            part(p, "onBehalfOf", authority.onBehalfOf(), here.child("onBehalfOf"));
        }
        if (signatory.position() != null) {
            Element signature = container.add("p").add("signature");
            named(signature, References.Kind.ROLE, "role", signatory.position(), at.child("position"));
        }
        if (signatory.name() != null) {
            Element signature = container.add("p").add("signature");
            named(signature, References.Kind.PERSON, "person", signatory.name(), at.child("name"));
        }
        if (container.nodes().isEmpty()) {
            Blocks.nothing(container);
        }
    }

    private void named(Element parent, References.Kind kind, String element, @Nullable String name, Pointer at) {
        if (name != null) {
            parent.add(element)
                    .attribute("refersTo", references.to(kind, Prose.checked(name, at)))
                    .text(name);
        }
    }

    private static void part(Element parent, String name, @Nullable String text, Pointer at) {
        if (text != null) {
            parent.add("inline").attribute("name", name).text(Prose.checked(text, at));
        }
    }
}
