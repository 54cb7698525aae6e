package io.github.huongdan.serialization.akn;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Section;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.tree.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document from its tree. Not thread-safe. */
final class AknReader {

    private final Element doc;
    private final @Nullable Element own;
    private final Wording wording;
    private final Leftover leftover;
    private final DivisionReader divisions;
    private final TableReader tables;
    private final GuidanceDocumentBuilder document = GuidanceDocument.builder();
    private final Basis.Builder basis = Basis.builder();
    private final List<Block> preamble = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private boolean hasClause;

    AknReader(Element root) {
        this.doc = document(root);
        this.own = own(doc);
        this.wording = own == null ? Wording.SHOWN : Wording.EXACT;
        this.leftover = new Leftover(wording);
        this.divisions = new DivisionReader(wording);
        this.tables = new TableReader(wording);
    }

    private static Element document(Element root) {
        if (!root.is("akomaNtoso") || !root.namespace().equals(Akn.NAMESPACE)) {
            throw new MalformedDocumentException(
                    "Expected the root akomaNtoso of the namespace " + Akn.NAMESPACE + ", found "
                            + Characters.quote(root.name()) + " of " + Characters.quote(root.namespace()),
                    Place.UNKNOWN);
        }
        return root.elements().stream()
                .filter(element -> Akn.DOCUMENTS.contains(element.name()))
                .findFirst()
                .orElseThrow(() -> new MalformedDocumentException(
                        "The Akoma Ntoso holds no document that is read, such as doc or act", Place.UNKNOWN));
    }

    private static @Nullable Element own(Element doc) {
        for (Element meta : doc.elements("meta")) {
            for (Element proprietary : meta.elements("proprietary")) {
                for (Element element : proprietary.elements("guidance")) {
                    if (element.namespace().equals(Akn.OWN)) {
                        return element;
                    }
                }
            }
        }
        return null;
    }

    ReadDocument read() {
        if (own != null) {
            own.elements("unclassified").forEach(text -> leftover.known(wording.of(text)));
        }
        PrefaceReader preface = new PrefaceReader(wording, leftover);
        FootReader foot = new FootReader(wording, closing);
        for (Element part : doc.elements()) {
            switch (part.name()) {
                case "meta" -> {}
                case "preface", "coverPage" -> preface.read(part);
                case "preamble" -> preamble(part);
                case "body", "mainBody" -> body(part);
                case "conclusions" -> {
                    preface.foot(part);
                    foot.read(part);
                }
                case "attachments" -> attachments(part);
                default -> leftover.keep(part);
            }
        }
        if (own == null) {
            doc.elements("meta").forEach(preface::complete);
        }
        preface.addTo(document, system());
        foot.addTo(document);
        document.basis(basis.build())
                .preambleBlocks(preamble)
                .sections(sections)
                .closing(closing)
                .unclassified(leftover.texts());
        return new ReadDocument(document.build(), null, null, null, leftover.notes());
    }

    private @Nullable IssuingSystem system() {
        String name = own == null ? "" : own.attribute("system");
        return Arrays.stream(IssuingSystem.values())
                .filter(system -> system.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void preamble(Element element) {
        for (Element block : element.elements()) {
            switch (block.name()) {
                case "citations", "recitals", "container" -> preamble(block);
                case "citation", "recital" -> ground(block);
                case "formula" -> clause(block);
                case "table" -> preamble.add(tables.read(block));
                default -> {
                    String text = wording.of(block);
                    if (own != null || !text.isEmpty()) {
                        preamble.add(new Paragraph(text));
                    }
                }
            }
        }
    }

    private void ground(Element citation) {
        String text = wording.of(
                citation.first("p") != null && citation.elements().size() == 1
                        ? citation.elements().get(0)
                        : citation);
        if (own != null || !text.isEmpty()) {
            basis.ground(text);
        }
    }

    private void clause(Element formula) {
        Element p = formula.first("p");
        String text = wording.of(p == null || formula.elements().size() > 1 ? formula : p);
        if (hasClause) {
            preamble.add(new Paragraph(text));
        } else {
            basis.enactingClause(text);
            hasClause = true;
        }
    }

    private void body(Element body) {
        for (Element block : body.elements()) {
            if (Akn.DIVISIONS.contains(block.name())) {
                sections.add(divisions.section(block));
            } else if (!block.attribute("class").equals(Akn.EMPTY)) {
                block(block);
            }
        }
    }

    private void block(Element block) {
        if (block.is("table") && sections.isEmpty() && own == null) {
            preamble.add(tables.read(block));
        } else if (own != null || block.is("p")) {
            paragraph(wording.of(block));
        } else {
            leftover.keep(block);
        }
    }

    /** Before the sections a paragraph belongs to what leads to them, after them to the closing. */
    private void paragraph(String text) {
        if (own != null || !sections.isEmpty()) {
            closing.add(text);
        } else if (!text.isEmpty()) {
            preamble.add(new Paragraph(text));
        }
    }

    private void attachments(Element element) {
        List<Appendix> appendices = new ArrayList<>();
        for (Element attachment : element.elements("attachment")) {
            appendices.add(new AppendixReader(wording).read(attachment));
        }
        document.appendices(appendices);
    }
}
