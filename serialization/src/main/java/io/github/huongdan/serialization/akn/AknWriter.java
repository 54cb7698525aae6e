package io.github.huongdan.serialization.akn;

import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.serialization.ExportDoubt;
import io.github.huongdan.serialization.tree.Element;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one document as a tree. Not thread-safe. */
final class AknWriter {

    private final GuidanceDocument document;
    private final Told told;
    private final Ids ids = new Ids();
    private final References references = new References(ids);
    private final Work work;
    private final int maxDepth;

    AknWriter(GuidanceDocument document, Told told, int maxDepth) {
        this.document = document;
        this.told = told;
        this.maxDepth = maxDepth;
        requireCarried();
        this.work = new Work(document, references, told);
    }

    /** What stands in attributes is looked at before; the rest where it is written. */
    private void requireCarried() {
        Header header = document.header();
        check(header.issuer(), Pointer.ISSUER);
        check(header.place(), Pointer.PLACE);
        check(document.typeName(), Pointer.TYPE_NAME);
        DocumentCode code = header.code();
        if (code != null) {
            Prose.checked(code.text(), Pointer.CODE_TEXT);
            if (!DocumentCode.tryParse(code.text()).filter(code::equals).isPresent()) {
                told.note(ExportDoubt.PARTS_NOT_CARRIED, Pointer.CODE);
            }
        }
    }

    private static void check(@Nullable String text, Pointer at) {
        if (text != null) {
            Prose.checked(text, at);
        }
    }

    Element write() {
        Element root = new Element(Akn.NAMESPACE, "akomaNtoso");
        Element doc = root.add("doc").attribute("name", work.type());
        Element meta = doc.add("meta");
        add(doc, preface());
        add(doc, preamble());
        Element body = doc.add("mainBody").attribute("eId", ids.take("body"));
        new Divisions(ids, references, told, maxDepth).add(body, document.sections());
        for (int i = 0; i < document.closing().size(); i++) {
            Prose.add(body.add("p"), document.closing().get(i), Pointer.CLOSING.child(i));
        }
        if (body.nodes().isEmpty()) {
            Blocks.nothing(body);
        }
        add(doc, new Conclusions(document, ids, references).write());
        attachments(doc);
        meta.with(work.identification());
        references.addTo(meta.add("references").attribute("source", "#huongdan"));
        meta.with(own());
        return root;
    }

    private static void add(Element parent, Element part) {
        if (!part.nodes().isEmpty()) {
            parent.with(part);
        }
    }

    /** What the standard has no place for. */
    private Element own() {
        Element proprietary = new Element(Akn.NAMESPACE, "proprietary").attribute("source", "#huongdan");
        Element guidance = new Element(Akn.OWN, "guidance");
        if (document.header().system() != null) {
            guidance.attribute("system", document.header().system().name());
        }
        for (int i = 0; i < document.unclassified().size(); i++) {
            String text = Prose.checked(document.unclassified().get(i), Pointer.UNCLASSIFIED.child(i));
            guidance.add("unclassified").text(text);
        }
        return proprietary.with(guidance);
    }

    private Element preface() {
        Element preface = new Element(Akn.NAMESPACE, "preface").attribute("eId", ids.take("preface"));
        Header header = document.header();
        line(preface, "title", header.title(), Pointer.TITLE);
        line(preface, "motto", header.motto(), Pointer.MOTTO);
        authority(preface, "superior", header.superior(), Pointer.SUPERIOR);
        authority(preface, "issuer", header.issuer(), Pointer.ISSUER);
        DocumentCode code = header.code();
        if (code != null) {
            preface.add("p").text("Số: ").with(new Element(Akn.NAMESPACE, "docNumber").text(code.text()));
        }
        placeAndDate(preface, header);
        inline(preface, "docType", document.typeName(), Pointer.TYPE_NAME);
        inline(preface, "docTitle", document.subject(), Pointer.SUBJECT);
        lines(preface, "mark", header.marks(), Pointer.MARKS);
        lines(preface, "addressee", document.addressees(), Pointer.ADDRESSEES);
        return preface;
    }

    private static void lines(Element parent, String name, List<String> texts, Pointer at) {
        for (int i = 0; i < texts.size(); i++) {
            line(parent, name, texts.get(i), at.child(i));
        }
    }

    private static void line(Element parent, String name, @Nullable String text, Pointer at) {
        if (text != null) {
            parent.add("p").attribute("class", name).text(Prose.checked(text, at));
        }
    }

    private static void inline(Element parent, String name, @Nullable String text, Pointer at) {
        if (text != null) {
            Element inline = new Element(Akn.NAMESPACE, name);
            Prose.add(inline, text, at);
            parent.add("p").with(inline);
        }
    }

    private static void authority(Element parent, String name, @Nullable String text, Pointer at) {
        if (text != null) {
            parent.add("p").add("docAuthority").attribute("class", name).text(Prose.checked(text, at));
        }
    }

    private void placeAndDate(Element preface, Header header) {
        if (header.place() == null && header.issuedOn() == null) {
            return;
        }
        Element p = preface.add("p");
        if (header.place() != null) {
            String place = header.place();
            p.add("location")
                    .attribute("refersTo", references.to(References.Kind.LOCATION, place))
                    .text(place);
            p.text(header.issuedOn() == null ? "" : ", ");
        }
        if (header.issuedOn() != null) {
            p.add("docDate")
                    .attribute("date", header.issuedOn().toString())
                    .text(WrittenDate.longForm(header.issuedOn()));
        }
    }

    private Element preamble() {
        Element preamble = new Element(Akn.NAMESPACE, "preamble").attribute("eId", ids.take("preamble"));
        List<LegalBasis> grounds = document.basis().grounds();
        if (!grounds.isEmpty()) {
            Element citations = preamble.add("citations").attribute("eId", ids.take("preamble__cits_1"));
            for (int i = 0; i < grounds.size(); i++) {
                ground(citations, grounds.get(i), Pointer.GROUNDS.child(i));
            }
        }
        new Blocks(ids, told).add(preamble, document.preamble(), "preamble__", Pointer.PREAMBLE);
        String clause = document.basis().enactingClause();
        if (clause != null) {
            Element formula = preamble.add("formula")
                    .attribute("eId", ids.take("preamble__formula_1"))
                    .attribute("name", "enactingFormula");
            Prose.add(formula.add("p"), clause, Pointer.ENACTING_CLAUSE);
        }
        return preamble;
    }

    private void ground(Element citations, LegalBasis ground, Pointer at) {
        Element citation = citations.add("citation").attribute("eId", ids.next("preamble__cits_1__cit_"));
        List<?> found = Prose.add(citation.add("p"), ground.text(), at.child("text")).stream()
                .map(CitationOccurrence::citation)
                .toList();
        if (!found.equals(ground.citations())) {
            told.note(ExportDoubt.PARTS_NOT_CARRIED, at.child("citations"));
        }
    }

    private void attachments(Element doc) {
        List<Appendix> appendices = document.appendices();
        if (appendices.isEmpty()) {
            return;
        }
        Element attachments = doc.add("attachments");
        for (int i = 0; i < appendices.size(); i++) {
            appendix(attachments, appendices.get(i), i);
        }
    }

    private void appendix(Element attachments, Appendix appendix, int index) {
        Pointer at = Pointer.APPENDICES.child(index);
        String id = ids.next("att_");
        Element doc =
                attachments.add("attachment").attribute("eId", id).add("doc").attribute("name", "phu-luc");
        doc.add("meta").with(work.identificationOf("phu-luc-" + (index + 1)));
        Element preface = new Element(Akn.NAMESPACE, "preface");
        inline(preface, "docNumber", appendix.label(), at.child("label"));
        inline(preface, "docTitle", appendix.title(), at.child("title"));
        line(preface, "note", appendix.note(), at.child("note"));
        add(doc, preface);
        Element body = doc.add("mainBody");
        new Blocks(ids, told).add(body, appendix.blocks(), id + "__", at.child("blocks"));
        if (body.nodes().isEmpty()) {
            Blocks.nothing(body);
        }
    }
}
