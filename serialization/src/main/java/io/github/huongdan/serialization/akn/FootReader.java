package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.tree.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the foot: recipients, signatories, and in files of others what else stands there. Not thread-safe. */
final class FootReader {

    private final Wording wording;
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<String> closing;

    FootReader(Wording wording, List<String> closing) {
        this.wording = wording;
        this.closing = closing;
    }

    void read(Element conclusions) {
        Element signed = new Element(conclusions.namespace(), "container");
        for (Element block : conclusions.elements()) {
            switch (block.attribute("name")) {
                case "noiNhan" -> block.elements("p").forEach(p -> recipients.add(recipient(p)));
                case "nguoiKy" -> signatories.add(signatory(block));
                default -> {
                    if (block.within("signature").isEmpty()) {
                        String text = wording.of(block);
                        if (!text.isEmpty()) {
                            closing.add(text);
                        }
                    } else {
                        signed.with(block);
                    }
                }
            }
        }
        for (Element signature : signed.within("signature")) {
            signatories.add(foreign(signature));
        }
    }

    void addTo(GuidanceDocumentBuilder document) {
        document.recipients(recipients).signatories(signatories);
    }

    private Recipient recipient(Element p) {
        return Recipient.builder()
                .name(first(p, "organization"))
                .purpose(first(p, "inline"))
                .archive(p.attribute("class").equals("archive"))
                .build();
    }

    private Signatory signatory(Element container) {
        Signatory.Builder signatory = Signatory.builder();
        for (Element p : container.elements("p")) {
            if (p.attribute("class").equals("authority")) {
                signatory.authority(named(p, "prefix"), named(p, "onBehalfOf"));
            }
        }
        return signatory
                .position(first(container, "role"))
                .name(first(container, "person"))
                .build();
    }

    /** A signature of others has a person, a role and an organ, or only words. */
    private Signatory foreign(Element signature) {
        String name = first(signature, "person");
        String position = first(signature, "role");
        String organ = first(signature, "organization");
        Signatory.Builder signatory = Signatory.builder().position(position).name(name);
        if (organ != null) {
            signatory.authority(null, organ);
        }
        if (name == null && position == null && organ == null) {
            signatory.name(wording.of(signature));
        }
        return signatory.build();
    }

    private @Nullable String first(Element parent, String name) {
        List<Element> found = parent.within(name);
        return found.isEmpty() ? null : wording.of(found.get(0));
    }

    private @Nullable String named(Element parent, String name) {
        return parent.elements("inline").stream()
                .filter(inline -> inline.attribute("name").equals(name))
                .map(wording::of)
                .findFirst()
                .orElse(null);
    }
}
